package dev.sayso.gate.opentelemetry;

import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.Data;
import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.ExponentialHistogramData;
import io.opentelemetry.sdk.metrics.data.ExponentialHistogramPointData;
import io.opentelemetry.sdk.metrics.data.GaugeData;
import io.opentelemetry.sdk.metrics.data.HistogramData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.metrics.data.SumData;
import io.opentelemetry.sdk.metrics.data.SummaryData;
import io.opentelemetry.sdk.metrics.data.SummaryPointData;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The points of a metric that may leave, without their exemplars: those are single measurements, with the very attributes that a view took
 * out, and with the ids of spans that may not leave.
 */
final class ReleasedPoints {
    private ReleasedPoints() {}

    static Data<?> of(MetricData metric, Predicate<PointData> released) {
        return switch (metric.getType()) {
            case LONG_GAUGE ->
                GaugeData.createLongGaugeData(
                        points(metric.getLongGaugeData().getPoints(), released, ReleasedPoints::bare));
            case DOUBLE_GAUGE ->
                GaugeData.createDoubleGaugeData(
                        points(metric.getDoubleGaugeData().getPoints(), released, ReleasedPoints::bare));
            case LONG_SUM -> {
                var sum = metric.getLongSumData();
                yield SumData.createLongSumData(
                        sum.isMonotonic(),
                        sum.getAggregationTemporality(),
                        points(sum.getPoints(), released, ReleasedPoints::bare));
            }
            case DOUBLE_SUM -> {
                var sum = metric.getDoubleSumData();
                yield SumData.createDoubleSumData(
                        sum.isMonotonic(),
                        sum.getAggregationTemporality(),
                        points(sum.getPoints(), released, ReleasedPoints::bare));
            }
            case SUMMARY ->
                SummaryData.create(points(metric.getSummaryData().getPoints(), released, ReleasedPoints::bare));
            case HISTOGRAM -> {
                var histogram = metric.getHistogramData();
                yield HistogramData.create(
                        histogram.getAggregationTemporality(),
                        points(histogram.getPoints(), released, ReleasedPoints::bare));
            }
            case EXPONENTIAL_HISTOGRAM -> {
                var histogram = metric.getExponentialHistogramData();
                yield exponential(
                        histogram.getAggregationTemporality(),
                        points(histogram.getPoints(), released, ReleasedPoints::bare));
            }
        };
    }

    private static <T extends PointData> List<T> points(
            Collection<T> all, Predicate<PointData> released, UnaryOperator<T> bare) {
        return all.stream().filter(released).map(bare).toList();
    }

    private static LongPointData bare(LongPointData point) {
        return LongPointData.create(
                point.getStartEpochNanos(), point.getEpochNanos(), point.getAttributes(), point.getValue());
    }

    private static DoublePointData bare(DoublePointData point) {
        return DoublePointData.create(
                point.getStartEpochNanos(), point.getEpochNanos(), point.getAttributes(), point.getValue(), List.of());
    }

    private static SummaryPointData bare(SummaryPointData point) {
        return SummaryPointData.create(
                point.getStartEpochNanos(),
                point.getEpochNanos(),
                point.getAttributes(),
                point.getCount(),
                point.getSum(),
                point.getValues());
    }

    private static HistogramPointData bare(HistogramPointData point) {
        return HistogramPointData.create(
                point.getStartEpochNanos(),
                point.getEpochNanos(),
                point.getAttributes(),
                point.getSum(),
                point.hasMin(),
                point.getMin(),
                point.hasMax(),
                point.getMax(),
                point.getBoundaries(),
                point.getCounts());
    }

    private static ExponentialHistogramPointData bare(ExponentialHistogramPointData point) {
        return ExponentialHistogramPointData.create(
                point.getScale(),
                point.getSum(),
                point.getZeroCount(),
                point.hasMin(),
                point.getMin(),
                point.hasMax(),
                point.getMax(),
                point.getPositiveBuckets(),
                point.getNegativeBuckets(),
                point.getStartEpochNanos(),
                point.getEpochNanos(),
                point.getAttributes(),
                List.of());
    }

    private static ExponentialHistogramData exponential(
            AggregationTemporality temporality, List<ExponentialHistogramPointData> points) {
        return ExponentialHistogramData.create(temporality, points);
    }
}
