package dev.sayso.gate.opentelemetry;

import dev.sayso.gate.ConsentGate;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.function.Function;

/**
 * Lets through of spans what the gate allows, and drops those of which it allows nothing.
 *
 * <p>A span that has ended can't be changed, and one may wait in a batch while the person takes something back. So a span is looked at
 * twice: at its end, where one that may not leave is dropped and takes no place in the batch; and when the batch is about to leave,
 * where everything is stripped that is not allowed at that moment, or was not when the span began. Where nothing is left, no request is
 * made.
 */
public final class ConsentSpanProcessor implements SpanProcessor {
    private final ConsentGate gate;
    private final SignalMap map;
    private final SpanProcessor next;

    private ConsentSpanProcessor(ConsentGate gate, SignalMap map, SpanProcessor next) {
        this.gate = gate;
        this.map = map;
        this.next = next;
    }

    /**
     * Puts the gate before an exporter and the processor that feeds it.
     *
     * @param gate says what is allowed; it stays open as long as its owner keeps it open
     * @param map which item everything belongs to
     * @param exporter sends the spans
     * @param processor makes the processor that feeds the exporter: {@code BatchSpanProcessor.builder(...)}
     * @return the processor to add to the tracer provider, in place of the one that {@code processor} makes
     */
    public static ConsentSpanProcessor create(
            ConsentGate gate, SignalMap map, SpanExporter exporter, Function<SpanExporter, SpanProcessor> processor) {
        return new ConsentSpanProcessor(gate, map, processor.apply(new ConsentSpanExporter(gate, map, exporter)));
    }

    @Override
    public void onStart(Context parentContext, ReadWriteSpan span) {
        next.onStart(parentContext, span);
    }

    @Override
    public boolean isStartRequired() {
        return next.isStartRequired();
    }

    @Override
    public void onEnd(ReadableSpan span) {
        var data = span.toSpanData();
        if (Release.of(gate, map, data.getStartEpochNanos()).signal("span." + data.getName())) {
            next.onEnd(span);
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public CompletableResultCode shutdown() {
        return next.shutdown();
    }

    @Override
    public CompletableResultCode forceFlush() {
        return next.forceFlush();
    }
}
