package dev.sayso.gate.opentelemetry;

import dev.sayso.gate.ConsentGate;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.Aggregation;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import java.util.Collection;

/** Hands on the points that may leave at the moment when they would leave. */
final class ConsentMetricExporter implements MetricExporter {
    private final ConsentGate gate;
    private final SignalMap map;
    private final MetricExporter next;

    ConsentMetricExporter(ConsentGate gate, SignalMap map, MetricExporter next) {
        this.gate = gate;
        this.map = map;
        this.next = next;
    }

    @Override
    public CompletableResultCode export(Collection<MetricData> metrics) {
        var released = metrics.stream()
                .<MetricData>map(metric -> ReleasedMetric.of(metric, start -> Release.of(gate, map, start)))
                .filter(metric -> !metric.isEmpty())
                .toList();
        return released.isEmpty() ? CompletableResultCode.ofSuccess() : next.export(released);
    }

    /** Each interval for itself: of a total since the start nothing could be taken back. */
    @Override
    public AggregationTemporality getAggregationTemporality(InstrumentType instrument) {
        return AggregationTemporality.DELTA;
    }

    @Override
    public Aggregation getDefaultAggregation(InstrumentType instrument) {
        return next.getDefaultAggregation(instrument);
    }

    @Override
    public CompletableResultCode flush() {
        return next.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return next.shutdown();
    }
}
