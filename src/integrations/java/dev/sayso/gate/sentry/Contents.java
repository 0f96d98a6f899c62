package dev.sayso.gate.sentry;

import dev.sayso.gate.FieldMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which items a payload holds anything of. */
final class Contents {
    private final FieldMap fields;
    private final Set<String> items = new HashSet<>();

    private Contents(FieldMap fields) {
        this.fields = fields;
    }

    static Set<String> items(FieldMap fields, Map<?, ?> payload) {
        var contents = new Contents(fields);
        contents.add("", payload);
        return contents.items;
    }

    private void add(String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> add(path.isEmpty() ? String.valueOf(name) : path + "." + name, inner));
        } else if (value instanceof Collection<?> list) {
            list.forEach(inner -> add(path, inner));
        } else {
            fields.item(path).ifPresent(items::add);
        }
    }
}
