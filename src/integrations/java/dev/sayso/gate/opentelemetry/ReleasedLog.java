package dev.sayso.gate.opentelemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.logs.data.Body;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.resources.Resource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may leave of a log record. */
final class ReleasedLog implements LogRecordData {
    private final LogRecordData record;
    private final Attributes attributes;
    private final Optional<Value<?>> body;
    private final Resource resource;
    private final InstrumentationScopeInfo scope;

    ReleasedLog(LogRecordData record, Release release) {
        this.record = record;
        this.attributes = release.attributes(record.getAttributes());
        this.body = Optional.<Value<?>>ofNullable(record.getBodyValue()).filter(_ -> release.part("body"));
        this.resource = release.resource(record.getResource());
        this.scope = release.scope(record.getInstrumentationScopeInfo());
    }

    /** The path of a record's own item. */
    static String path(LogRecordData record) {
        var name = record.getEventName();
        return name == null || name.isEmpty() ? "log" : "log." + name;
    }

    /** When it was gathered: at the latest when it was recorded, and earlier where the program itself says so. */
    static long gathered(LogRecordData record) {
        long observed = record.getObservedTimestampEpochNanos();
        long happened = record.getTimestampEpochNanos();
        return happened == 0 ? observed : Math.min(observed, happened);
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public @Nullable Value<?> getBodyValue() {
        return body.orElse(null);
    }

    @Override
    @SuppressWarnings("deprecation") // Exporters of old still read it.
    public Body getBody() {
        return body.<Body>map(value -> Body.string(value.asString())).orElseGet(Body::empty);
    }

    @Override
    public int getTotalAttributeCount() {
        return attributes.size();
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
    public long getTimestampEpochNanos() {
        return record.getTimestampEpochNanos();
    }

    @Override
    public long getObservedTimestampEpochNanos() {
        return record.getObservedTimestampEpochNanos();
    }

    @Override
    public SpanContext getSpanContext() {
        return record.getSpanContext();
    }

    @Override
    public Severity getSeverity() {
        return record.getSeverity();
    }

    @Override
    public @Nullable String getSeverityText() {
        return record.getSeverityText();
    }

    @Override
    public @Nullable String getEventName() {
        return record.getEventName();
    }
}
