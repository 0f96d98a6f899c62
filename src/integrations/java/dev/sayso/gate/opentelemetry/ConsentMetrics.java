package dev.sayso.gate.opentelemetry;

import dev.sayso.gate.ConsentGate;
import io.opentelemetry.sdk.metrics.InstrumentSelector;
import io.opentelemetry.sdk.metrics.SdkMeterProviderBuilder;
import io.opentelemetry.sdk.metrics.View;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import java.util.function.Function;

/**
 * Lets through of metrics what the gate allows.
 *
 * <p>A measurement is added to others the moment it is made, and no view can take it out again. So there are two of them: a view
 * that asks the gate about each attribute at each measurement, so that what is not allowed is not even kept; and an exporter that hands
 * on a point only where all that it was made of was allowed from the beginning of its interval until it leaves. For that, every interval
 * counts for itself ({@code DELTA}): a total since the program's start would hold what was counted before a grant. The interval in which
 * something is granted is lost.
 */
public final class ConsentMetrics {
    private ConsentMetrics() {}

    /**
     * Puts the gate before an exporter and the reader that feeds it, and the view before all instruments.
     *
     * @param provider the meter provider in the making
     * @param gate says what is allowed; it stays open as long as its owner keeps it open
     * @param map which item everything belongs to
     * @param exporter sends the metrics
     * @param reader makes the reader that feeds the exporter: {@code PeriodicMetricReader.builder(...)}
     * @return the meter provider in the making
     */
    public static SdkMeterProviderBuilder register(
            SdkMeterProviderBuilder provider,
            ConsentGate gate,
            SignalMap map,
            MetricExporter exporter,
            Function<MetricExporter, MetricReader> reader) {
        return provider.registerView(InstrumentSelector.builder().setName("*").build(), view(gate, map))
                .registerMetricReader(reader.apply(exporter(gate, map, exporter)));
    }

    /**
     * A view that drops from each measurement the attributes that are not allowed when it is made. For programs that have views of their
     * own: an instrument that two views select is measured twice.
     *
     * @param gate says what is allowed
     * @param map which item everything belongs to
     * @return the view
     */
    public static View view(ConsentGate gate, SignalMap map) {
        return View.builder()
                .setAttributeFilter(key -> map.attributes().always(key)
                        || map.attributes().item(key).filter(gate::allows).isPresent())
                .build();
    }

    /**
     * An exporter that hands on what may leave of metrics, and makes no request where that is nothing.
     *
     * @param gate says what is allowed
     * @param map which item everything belongs to
     * @param exporter sends the metrics
     * @return the exporter to give to a reader
     */
    public static MetricExporter exporter(ConsentGate gate, SignalMap map, MetricExporter exporter) {
        return new ConsentMetricExporter(gate, map, exporter);
    }
}
