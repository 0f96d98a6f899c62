package dev.sayso.gate.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.profile.Choice;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentSpanProcessorTest {
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private final InMemorySpanExporter sent = InMemorySpanExporter.create();

    @TempDir
    Path base;

    private Program program;
    private SdkTracerProvider provider;
    private Tracer tracer;

    @BeforeEach
    void start() {
        program = new Program(base);
        provider = SdkTracerProvider.builder()
                .setClock(program.clock)
                .setResource(Resource.create(Attributes.builder()
                        .put("service.name", "editor")
                        .put("host.id", "4711")
                        .put("process.command_line", "editor secret.txt")
                        .build()))
                .addSpanProcessor(ConsentSpanProcessor.create(
                        program.person.gate(),
                        Program.MAP,
                        sent,
                        exporter -> BatchSpanProcessor.builder(exporter)
                                .setScheduleDelay(Duration.ofDays(1))
                                .build()))
                .build();
        tracer = provider.get("editor");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void aSpanGoesWithTheAttributesThatAreAllowed() {
        grant("usage.features", "device.os");
        emit();
        assertThat(only().getName()).isEqualTo("open");
        assertThat(only().getAttributes().asMap())
                .isEqualTo(Attributes.of(OS, "Linux").asMap());
    }

    @Test
    void withoutItsOwnItemASpanStaysWhateverItsAttributes() {
        grant("device.os", "usage.manner", "errors.severity");
        emit();
        assertThat(flushed()).isEmpty();
    }

    @Test
    void whatBelongsToNothingIsStruck() {
        grant("usage.features", "usage.manner", "device.os", "device.identifiers");
        emit();
        assertThat(only().getAttributes().asMap()).doesNotContainKey(AttributeKey.stringKey("secret"));
        assertThat(only().getResource().getAttributes().asMap().keySet())
                .extracting(AttributeKey::getKey)
                .containsExactlyInAnyOrder("service.name", "host.id");
    }

    @Test
    void theResourceIsStrippedToo() {
        grant("usage.features");
        emit();
        assertThat(only().getResource().getAttributes().asMap().keySet())
                .extracting(AttributeKey::getKey)
                .containsExactly("service.name");
    }

    @Test
    void whatASpanSaysOfAFailureStaysWithoutItsOwnItems() {
        grant("usage.features");
        fail();
        assertThat(only().getEvents()).isEmpty();
        assertThat(only().getStatus().getDescription()).isEmpty();
        assertThat(only().getTotalRecordedEvents()).isZero();
    }

    @Test
    void whatASpanSaysOfAFailureHasItemsOfItsOwn() {
        grant("usage.features", "errors.severity");
        fail();
        assertThat(only().getStatus().getDescription()).isEqualTo("disk full");
        assertThat(only().getEvents()).hasSize(1);
        assertThat(only().getEvents().getFirst().getAttributes().isEmpty()).isTrue();
    }

    @Test
    void linksLoseTheirAttributes() {
        grant("usage.features");
        var other = tracer.spanBuilder("other").startSpan();
        tracer.spanBuilder("open")
                .addLink(other.getSpanContext(), Attributes.of(OS, "Linux"))
                .startSpan()
                .end();
        assertThat(only().getLinks().getFirst().getAttributes().isEmpty()).isTrue();
        assertThat(only().getLinks().getFirst().getSpanContext()).isEqualTo(other.getSpanContext());
    }

    @Test
    void aSpanThatBeganBeforeTheGrantIsNeverReleased() {
        var span = tracer.spanBuilder("open").startSpan();
        program.pass(A_WHILE);
        grant("usage.features");
        span.end();
        assertThat(flushed()).isEmpty();
    }

    @Test
    void aSpanThatEndedBeforeTheGrantIsNeverReleased() {
        emit();
        grant("usage.features");
        assertThat(flushed()).isEmpty();
    }

    @Test
    void anAttributeOfASpanThatBeganBeforeItsGrantIsStruck() {
        grant("usage.features");
        var span = tracer.spanBuilder("open").startSpan();
        span.setAttribute(OS, "Linux");
        program.pass(A_WHILE);
        grant("device.os");
        span.end();
        assertThat(only().getAttributes().isEmpty()).isTrue();
    }

    @Test
    void whatIsTakenBackWhileItWaitsInABatchStays() {
        grant("usage.features", "device.os");
        emit();
        program.person.say(Choice.REFUSED, "device.os");
        assertThat(only().getAttributes().isEmpty()).isTrue();
    }

    @Test
    void andSoDoesTheSpanItself() {
        grant("usage.features");
        emit();
        program.person.say(Choice.REFUSED, "usage.features");
        assertThat(flushed()).isEmpty();
    }

    @Test
    void aLaterGrantDoesNotReleaseWhatWasTakenBack() {
        grant("usage.features");
        emit();
        program.person.say(Choice.REFUSED, "usage.features");
        program.pass(A_WHILE);
        grant("usage.features");
        assertThat(flushed()).isEmpty();
    }

    @Test
    void whatIsToBeAskedForStays() {
        grant("usage.features");
        program.person.say(Choice.ASK, "errors.severity");
        fail();
        assertThat(only().getEvents()).isEmpty();
    }

    @Test
    void aClosedGateLetsNothingThrough() {
        grant("usage.features");
        program.person.gate().close();
        emit();
        assertThat(flushed()).isEmpty();
    }

    private static final AttributeKey<String> OS = AttributeKey.stringKey("os.type");

    private void grant(String... items) {
        program.person.say(Choice.GRANTED, items);
        program.pass(A_WHILE);
    }

    private void emit() {
        tracer.spanBuilder("open")
                .setAttribute(OS, "Linux")
                .setAttribute("step", "menu")
                .setAttribute("secret", "1234")
                .startSpan()
                .end();
    }

    private void fail() {
        var span = tracer.spanBuilder("open").startSpan();
        span.recordException(new IllegalStateException("disk full"));
        span.setStatus(StatusCode.ERROR, "disk full");
        span.end();
    }

    /** What arrived in the end: asked for once more at once, the SDK's processor may take the first flush for the second. */
    private List<SpanData> flushed() {
        provider.forceFlush().join(10, TimeUnit.SECONDS);
        return sent.getFinishedSpanItems();
    }

    private SpanData only() {
        assertThat(flushed()).hasSize(1);
        return flushed().getFirst();
    }
}
