package dev.sayso.gate.sentry;

import dev.sayso.gate.FieldMap;
import io.sentry.ISerializer;
import io.sentry.JsonObjectReader;
import io.sentry.NoOpLogger;
import io.sentry.SentryEnvelopeItem;
import io.sentry.SentryLogEvent;
import io.sentry.SentryLogEvents;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a structured log, which Sentry sends many at a time: each was gathered at a moment of its own, and leaves or stays by
 * itself.
 */
final class LogRecords {
    static final String KIND = "log";

    private static final String BODY = "body";
    private static final String LEVEL = "level";

    private final ISerializer serializer;
    private final List<SentryLogEvent> left = new ArrayList<>();

    LogRecords(ISerializer serializer) {
        this.serializer = serializer;
    }

    static List<Part> each(SentryEnvelopeItem item, Map<String, Object> batch) throws IOException {
        if (!(batch.get("items") instanceof Collection<?> records)) {
            throw new IOException("no records in a log");
        }
        var parts = new ArrayList<Part>();
        for (var record : records) {
            var fields = Part.object(record);
            parts.add(new Part(item, KIND, fields, Moment.of(fields.get("timestamp"))));
        }
        return parts;
    }

    /** Takes in what may leave of a record. */
    void add(Part record, FieldMap map, Answers answers, ScopeWatch scopes) throws Exception {
        var kept = new LinkedHashMap<String, @Nullable Object>(
                record.left(map, answers, scopes).kept());
        // Sentry takes no record without a level, and one that may not be told has no other name.
        if (kept.containsKey(LEVEL)) {
            // Nor one without words.
            kept.putIfAbsent(BODY, "");
            var json = new JsonObjectReader(new StringReader(serializer.serialize(kept)));
            left.add(new SentryLogEvent.Deserializer().deserialize(json, NoOpLogger.getInstance()));
        }
    }

    /** All that may leave, in Sentry's own form; empty where that is nothing. */
    Optional<SentryEnvelopeItem> together() {
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(SentryEnvelopeItem.fromLogs(serializer, new SentryLogEvents(left)));
    }
}
