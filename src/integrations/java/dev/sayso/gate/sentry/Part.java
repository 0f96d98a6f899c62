package dev.sayso.gate.sentry;

import dev.sayso.gate.FieldMap;
import dev.sayso.gate.Filtered;
import io.sentry.ISerializer;
import io.sentry.JsonObjectReader;
import io.sentry.SentryBaseEvent;
import io.sentry.SentryEnvelope;
import io.sentry.SentryEnvelopeItem;
import io.sentry.SentryEvent;
import io.sentry.protocol.SentryTransaction;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of an envelope.
 *
 * @param kind its type in Sentry's words
 * @param fields its JSON; nothing where it is an attachment
 * @param gathered when it was gathered at the earliest
 */
record Part(SentryEnvelopeItem item, String kind, Map<String, Object> fields, Instant gathered) {
    /** The parts that could leave at all. Whatever Sentry sends besides has no item, and never leaves. */
    static List<Part> all(SentryEnvelope envelope) throws Exception {
        var parts = new ArrayList<Part>();
        for (var item : envelope.getItems()) {
            var kind = item.getHeader().getType().getItemType();
            switch (kind) {
                case "event", "transaction", "session", "feedback" -> parts.add(json(item, kind));
                case "attachment" -> parts.add(new Part(item, kind, Map.of(), Instant.now()));
                case LogRecords.KIND -> parts.addAll(LogRecords.each(item, object(item)));
                default -> {}
            }
        }
        var oldest = parts.stream().map(Part::gathered).min(Instant::compareTo);
        return parts.stream()
                .map(part -> part.fields().isEmpty() ? part.at(oldest.orElseThrow()) : part)
                .toList();
    }

    private static Part json(SentryEnvelopeItem item, String kind) throws Exception {
        var fields = object(item);
        var since = switch (kind) {
            case "transaction" -> fields.get("start_timestamp");
            case "session" -> fields.get("started");
            default -> fields.get("timestamp");
        };
        return new Part(item, kind, fields, Moment.of(since));
    }

    private static Map<String, Object> object(SentryEnvelopeItem item) throws Exception {
        var text = new String(item.getData(), StandardCharsets.UTF_8);
        return object(new JsonObjectReader(new StringReader(text)).nextObjectOrNull());
    }

    static Map<String, Object> object(@Nullable Object json) throws IOException {
        if (!(json instanceof Map<?, ?> map)) {
            throw new IOException("no JSON object");
        }
        var fields = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        return fields;
    }

    private Part at(Instant moment) {
        return new Part(item, kind, fields, moment);
    }

    boolean isLogRecord() {
        return kind.equals(LogRecords.KIND);
    }

    /** What may leave of it, in Sentry's own form; empty where that would no longer be one. */
    Optional<SentryEnvelopeItem> stripped(FieldMap map, Answers answers, ScopeWatch scopes, ISerializer serializer)
            throws Exception {
        if (fields.isEmpty()) {
            return Optional.of(item);
        }
        var left = left(map, answers, scopes);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            // Sentry takes a session only whole.
            case "session" -> left.kept().equals(fields) ? Optional.of(item) : Optional.empty();
            case "transaction" -> Optional.of(event(left.kept(), SentryTransaction.class, serializer));
            default -> Optional.of(event(left.kept(), SentryEvent.class, serializer));
        };
    }

    /** What is left of its fields. */
    Filtered left(FieldMap map, Answers answers, ScopeWatch scopes) {
        var steps = Breadcrumbs.released(fields, map, answers);
        return answers.gate()
                .filter(
                        map,
                        new ScopeFields(scopes, map, answers, kind, gathered).released(steps),
                        gathered,
                        verdict -> answers.given().contains(verdict.item()));
    }

    private static <T extends SentryBaseEvent> SentryEnvelopeItem event(
            Map<String, @Nullable Object> fields, Class<T> type, ISerializer serializer) throws Exception {
        var event = serializer.deserialize(new StringReader(serializer.serialize(fields)), type);
        return SentryEnvelopeItem.fromEvent(serializer, Objects.requireNonNull(event));
    }
}
