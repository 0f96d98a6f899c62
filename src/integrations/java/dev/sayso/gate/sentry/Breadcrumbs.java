package dev.sayso.gate.sentry;

import dev.sayso.gate.FieldMap;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps before an error: each was gathered at a moment of its own, mostly long before the report. */
final class Breadcrumbs {
    private static final String FIELD = "breadcrumbs";

    private Breadcrumbs() {}

    /** The fields of a report without the steps that were gathered before their grant. */
    static Map<String, Object> released(Map<String, Object> fields, FieldMap map, Answers answers) {
        var item = map.item(FIELD);
        if (item.isEmpty() || !fields.containsKey(FIELD)) {
            return fields;
        }
        var left = new LinkedHashMap<>(fields);
        if (fields.get(FIELD) instanceof Collection<?> steps) {
            left.put(
                    FIELD,
                    steps.stream()
                            .filter(step -> answers.release(item.get(), gathered(step)))
                            .toList());
        } else {
            left.remove(FIELD);
        }
        return left;
    }

    private static Instant gathered(@Nullable Object step) {
        return step instanceof Map<?, ?> known ? Moment.of(known.get("timestamp")) : Instant.MIN;
    }
}
