package dev.sayso.gate.opentelemetry;

import dev.sayso.gate.ConsentGate;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;

/** Hands on what may leave of spans at the moment when they would leave, and makes no request where that is nothing. */
final class ConsentSpanExporter implements SpanExporter {
    private final ConsentGate gate;
    private final SignalMap map;
    private final SpanExporter next;

    ConsentSpanExporter(ConsentGate gate, SignalMap map, SpanExporter next) {
        this.gate = gate;
        this.map = map;
        this.next = next;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        var released = spans.stream()
                .filter(span -> release(span).signal("span." + span.getName()))
                .<SpanData>map(span -> new ReleasedSpan(span, release(span)))
                .toList();
        return released.isEmpty() ? CompletableResultCode.ofSuccess() : next.export(released);
    }

    /** All of a span was gathered at its start or later. */
    private Release release(SpanData span) {
        return Release.of(gate, map, span.getStartEpochNanos());
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
