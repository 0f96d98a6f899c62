package dev.sayso.gate.opentelemetry;

import dev.sayso.gate.ConsentGate;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.ReadWriteLogRecord;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import java.util.function.Function;

/**
 * Lets through of log records what the gate allows, and drops those of which it allows nothing: once when they are emitted, and once
 * more when their batch is about to leave, as {@link ConsentSpanProcessor} does with spans.
 */
public final class ConsentLogRecordProcessor implements LogRecordProcessor {
    private final ConsentGate gate;
    private final SignalMap map;
    private final LogRecordProcessor next;

    private ConsentLogRecordProcessor(ConsentGate gate, SignalMap map, LogRecordProcessor next) {
        this.gate = gate;
        this.map = map;
        this.next = next;
    }

    /**
     * Puts the gate before an exporter and the processor that feeds it.
     *
     * @param gate says what is allowed; it stays open as long as its owner keeps it open
     * @param map which item everything belongs to
     * @param exporter sends the log records
     * @param processor makes the processor that feeds the exporter: {@code BatchLogRecordProcessor.builder(...)}
     * @return the processor to add to the logger provider, in place of the one that {@code processor} makes
     */
    public static ConsentLogRecordProcessor create(
            ConsentGate gate,
            SignalMap map,
            LogRecordExporter exporter,
            Function<LogRecordExporter, LogRecordProcessor> processor) {
        return new ConsentLogRecordProcessor(
                gate, map, processor.apply(new ConsentLogRecordExporter(gate, map, exporter)));
    }

    @Override
    public void onEmit(Context context, ReadWriteLogRecord record) {
        var data = record.toLogRecordData();
        if (Release.of(gate, map, ReleasedLog.gathered(data)).signal(ReleasedLog.path(data))) {
            next.onEmit(context, record);
        }
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
