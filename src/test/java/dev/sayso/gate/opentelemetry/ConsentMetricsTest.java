package dev.sayso.gate.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.profile.Choice;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentMetricsTest {
    private static final AttributeKey<String> OS = AttributeKey.stringKey("os.type");
    private static final AttributeKey<String> SECRET = AttributeKey.stringKey("secret");
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    /** One that would rather have totals. */
    private final InMemoryMetricExporter sent = InMemoryMetricExporter.create(AggregationTemporality.CUMULATIVE);

    @TempDir
    Path base;

    private Program program;
    private SdkMeterProvider provider;
    private Meter meter;

    @BeforeEach
    void start() {
        program = new Program(base);
        provider = ConsentMetrics.register(
                        SdkMeterProvider.builder().setClock(program.clock),
                        program.person.gate(),
                        Program.MAP,
                        sent,
                        exporter -> PeriodicMetricReader.builder(exporter)
                                .setInterval(Duration.ofDays(1))
                                .build())
                .build();
        meter = provider.get("editor");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void whatIsCountedAfterTheGrantGoes() {
        grant("usage.frequency");
        collected();
        click(3);
        assertThat(point().getValue()).isEqualTo(3);
        assertThat(sent.getFinishedMetricItems().getFirst().getLongSumData().getAggregationTemporality())
                .isEqualTo(AggregationTemporality.DELTA);
        assertThat(sent.getFinishedMetricItems()
                        .getFirst()
                        .getResource()
                        .getAttributes()
                        .asMap()
                        .keySet())
                .extracting(AttributeKey::getKey)
                .containsExactly("service.name");
    }

    @Test
    void whatWasCountedBeforeTheGrantIsInNoPoint() {
        click(1);
        program.pass(A_WHILE);
        grant("usage.frequency");
        click(2);
        assertThat(collected()).isEmpty();
        click(4);
        assertThat(point().getValue()).isEqualTo(4);
    }

    @Test
    void whatIsTakenBackBeforeItLeavesStays() {
        grant("usage.frequency");
        collected();
        click(1);
        program.person.say(Choice.REFUSED, "usage.frequency");
        assertThat(collected()).isEmpty();
    }

    @Test
    void anIntervalWithARefusalInItIsLost() {
        grant("usage.frequency");
        collected();
        click(1);
        program.person.say(Choice.REFUSED, "usage.frequency");
        click(2);
        program.pass(A_WHILE);
        grant("usage.frequency");
        assertThat(collected()).isEmpty();
    }

    @Test
    void anInstrumentThatBelongsToNothingStays() {
        grant("usage.frequency");
        collected();
        meter.counterBuilder("keys").build().add(1);
        assertThat(collected()).isEmpty();
    }

    @Test
    void anAttributeThatIsNotAllowedIsNotEvenMeasured() {
        grant("usage.frequency");
        collected();
        click(1);
        assertThat(point().getAttributes().isEmpty()).isTrue();
        sent.reset();
        grant("device.os");
        collected();
        click(1);
        assertThat(point().getAttributes().asMap()).hasSize(1).containsEntry(OS, "Linux");
    }

    @Test
    void aPointWithAnAttributeThatWasTakenBackMeanwhileStays() {
        grant("usage.frequency", "device.os");
        collected();
        click(1);
        program.person.say(Choice.REFUSED, "device.os");
        assertThat(collected()).isEmpty();
    }

    @Test
    void aSingleMeasurementDoesNotShowWhatTheViewTookOut() {
        grant("usage.frequency");
        collected();
        try (var tracing = SdkTracerProvider.builder().build()) {
            var span = tracing.get("editor").spanBuilder("open").startSpan();
            try (var _ = span.makeCurrent()) {
                click(1);
            }
        }
        assertThat(point().getExemplars()).isEmpty();
    }

    @Test
    void everyKindOfInstrumentIsHeldBackAndLetThrough() {
        var gauge = new AtomicLong(7);
        meter.gaugeBuilder("memory").ofLongs().buildWithCallback(now -> now.record(gauge.get()));
        var histogram = meter.histogramBuilder("clicks.time").build();
        histogram.record(1);
        assertThat(collected()).isEmpty();
        program.pass(A_WHILE);
        grant("errors.performance", "usage.frequency");
        collected();
        sent.reset();
        program.pass(A_WHILE);
        histogram.record(2);
        assertThat(collected()).extracting(MetricData::getName).containsExactlyInAnyOrder("memory", "clicks.time");
        assertThat(collected().stream().filter(metric -> metric.getName().equals("clicks.time")))
                .allSatisfy(metric -> assertThat(metric.getHistogramData()
                                .getPoints()
                                .iterator()
                                .next()
                                .getSum())
                        .isEqualTo(2));
    }

    private void grant(String... items) {
        program.person.say(Choice.GRANTED, items);
        program.pass(A_WHILE);
    }

    private void click(long times) {
        meter.counterBuilder("clicks").build().add(times, Attributes.of(OS, "Linux", SECRET, "1234"));
    }

    private List<MetricData> collected() {
        program.pass(A_WHILE);
        provider.forceFlush().join(10, TimeUnit.SECONDS);
        return sent.getFinishedMetricItems();
    }

    private LongPointData point() {
        assertThat(collected()).hasSize(1);
        return sent.getFinishedMetricItems()
                .getFirst()
                .getLongSumData()
                .getPoints()
                .iterator()
                .next();
    }
}
