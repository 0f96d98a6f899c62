package dev.sayso.gate.opentelemetry;

import dev.sayso.gate.ConsentGate;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import java.util.Collection;

/** Hands on what may leave of log records at the moment when they would leave, and makes no request where that is nothing. */
final class ConsentLogRecordExporter implements LogRecordExporter {
    private final ConsentGate gate;
    private final SignalMap map;
    private final LogRecordExporter next;

    ConsentLogRecordExporter(ConsentGate gate, SignalMap map, LogRecordExporter next) {
        this.gate = gate;
        this.map = map;
        this.next = next;
    }

    @Override
    public CompletableResultCode export(Collection<LogRecordData> records) {
        var released = records.stream()
                .filter(record -> release(record).signal(ReleasedLog.path(record)))
                .<LogRecordData>map(record -> new ReleasedLog(record, release(record)))
                .toList();
        return released.isEmpty() ? CompletableResultCode.ofSuccess() : next.export(released);
    }

    private Release release(LogRecordData record) {
        return Release.of(gate, map, ReleasedLog.gathered(record));
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
