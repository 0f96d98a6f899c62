package dev.sayso.gate.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.profile.Choice;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.BatchLogRecordProcessor;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentLogRecordProcessorTest {
    private static final AttributeKey<String> OS = AttributeKey.stringKey("os.type");
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private final InMemoryLogRecordExporter sent = InMemoryLogRecordExporter.create();

    @TempDir
    Path base;

    private Program program;
    private SdkLoggerProvider provider;
    private Logger logger;

    @BeforeEach
    void start() {
        program = new Program(base);
        provider = SdkLoggerProvider.builder()
                .setClock(program.clock)
                .addLogRecordProcessor(ConsentLogRecordProcessor.create(
                        program.person.gate(),
                        Program.MAP,
                        sent,
                        exporter -> BatchLogRecordProcessor.builder(exporter)
                                .setScheduleDelay(Duration.ofDays(1))
                                .build()))
                .build();
        logger = provider.get("editor");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void aRecordGoesWithWhatIsAllowedOfIt() {
        grant("errors.severity", "device.os");
        emit();
        assertThat(only().getBodyValue()).isNull();
        assertThat(only().getAttributes().asMap()).hasSize(1).containsEntry(OS, "Linux");
        assertThat(only().getTotalAttributeCount()).isEqualTo(1);
        assertThat(only().getResource().getAttributes().asMap().keySet())
                .extracting(AttributeKey::getKey)
                .containsExactly("service.name");
    }

    @Test
    void itsWordsHaveAnItemOfTheirOwn() {
        grant("errors.severity", "errors.file-contents");
        emit();
        assertThat(only().getBodyValue()).isEqualTo(Value.of("disk full: secret.txt"));
        assertThat(only().getAttributes().isEmpty()).isTrue();
    }

    @Test
    void withoutItsOwnItemARecordStays() {
        grant("errors.file-contents", "device.os");
        emit();
        assertThat(flushed()).isEmpty();
    }

    @Test
    void aRecordFromBeforeTheGrantIsNeverReleased() {
        emit();
        program.pass(A_WHILE);
        grant("errors.severity");
        assertThat(flushed()).isEmpty();
    }

    @Test
    void whatTheProgramItselfDatesBeforeTheGrantIsNeverReleased() {
        var before = program.person.house.now;
        program.pass(A_WHILE);
        grant("errors.severity");
        record(before);
        record(program.person.house.now);
        assertThat(only().getTimestampEpochNanos()).isEqualTo(program.clock.now());
    }

    @Test
    void whatIsTakenBackWhileItWaitsInABatchStays() {
        grant("errors.severity");
        emit();
        program.person.say(Choice.REFUSED, "errors.severity");
        assertThat(flushed()).isEmpty();
    }

    private void grant(String... items) {
        program.person.say(Choice.GRANTED, items);
        program.pass(A_WHILE);
    }

    private void emit() {
        logger.logRecordBuilder()
                .setBody("disk full: secret.txt")
                .setAttribute(OS, "Linux")
                .setAttribute(AttributeKey.stringKey("secret"), "1234")
                .emit();
    }

    private void record(Instant happened) {
        logger.logRecordBuilder().setTimestamp(happened).emit();
    }

    /** What arrived in the end: asked for once more at once, the SDK's processor may take the first flush for the second. */
    private List<LogRecordData> flushed() {
        provider.forceFlush().join(10, TimeUnit.SECONDS);
        return sent.getFinishedLogRecordItems();
    }

    private LogRecordData only() {
        assertThat(flushed()).hasSize(1);
        return flushed().getFirst();
    }
}
