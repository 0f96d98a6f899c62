package dev.sayso.gate.sentry;

import dev.sayso.gate.FieldMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes out of a report what stood on a scope before its grant. */
record ScopeFields(ScopeWatch scopes, FieldMap map, Answers answers, String kind, Instant report) {
    Map<String, Object> released(Map<String, Object> fields) {
        var left = new LinkedHashMap<>(fields);
        fields.forEach((root, value) -> {
            if (ScopePaths.holds(root)) {
                var kept = kept(root, value);
                if (kept == null) {
                    left.remove(root);
                } else {
                    left.put(root, kept);
                }
            }
        });
        return left;
    }

    /** What is left of a value; null where that is nothing. */
    private @Nullable Object kept(String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> inner) {
            var left = new LinkedHashMap<Object, Object>();
            inner.forEach((name, entry) -> {
                var kept = kept(Leaves.below(path, name), entry);
                if (kept != null) {
                    left.put(name, kept);
                }
            });
            return left.isEmpty() ? null : left;
        }
        if (value instanceof Collection<?> inner) {
            var left = new ArrayList<Object>();
            for (var entry : inner) {
                var kept = kept(path, entry);
                if (kept != null) {
                    left.add(kept);
                }
            }
            return left.isEmpty() ? null : left;
        }
        return value == null || mayLeave(path, value) ? value : null;
    }

    private boolean mayLeave(String path, Object value) {
        // What has no item is for the gate to strike.
        return map.item(path)
                .map(item -> scopes.setting(kind, path, value, report).released(item, answers))
                .orElse(true);
    }
}
