package dev.sayso.gate.opentelemetry;

import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.metrics.data.Data;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.MetricDataType;
import io.opentelemetry.sdk.resources.Resource;
import java.util.function.LongFunction;

/**
 * What may leave of a metric: the points all of whose attributes, and whose instrument, were allowed from the beginning of their interval.
 *
 * @param metric where name, description and unit come from, which a program writes and nobody else
 */
record ReleasedMetric(MetricData metric, Resource resource, InstrumentationScopeInfo scope, Data<?> data)
        implements MetricData {

    /** @param releases what may leave of that which was gathered from that moment on, in nanoseconds of the epoch */
    static ReleasedMetric of(MetricData metric, LongFunction<Release> releases) {
        var points = metric.getData().getPoints();
        long oldest = points.stream()
                .mapToLong(point -> point.getStartEpochNanos())
                .min()
                .orElse(0);
        var shared = releases.apply(oldest);
        var data = ReleasedPoints.of(metric, point -> {
            var release = releases.apply(point.getStartEpochNanos());
            return release.signal("metric." + metric.getName())
                    && point.getAttributes().asMap().keySet().stream().allMatch(key -> release.attribute(key.getKey()));
        });
        return new ReleasedMetric(
                metric,
                shared.resource(metric.getResource()),
                shared.scope(metric.getInstrumentationScopeInfo()),
                data);
    }

    @Override
    public Resource getResource() {
        return resource;
    }

    @Override
    public InstrumentationScopeInfo getInstrumentationScopeInfo() {
        return scope;
    }

    @Override
    public String getName() {
        return metric.getName();
    }

    @Override
    public String getDescription() {
        return metric.getDescription();
    }

    @Override
    public String getUnit() {
        return metric.getUnit();
    }

    @Override
    public MetricDataType getType() {
        return metric.getType();
    }

    @Override
    public Data<?> getData() {
        return data;
    }
}
