package dev.sayso.gate.sentry;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a JSON value holds at its ends, each with its path; entries of lists have the path of their list. */
final class Leaves {
    private Leaves() {}

    static void each(String path, @Nullable Object value, BiConsumer<String, Object> leaf) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> each(below(path, name), inner, leaf));
        } else if (value instanceof Collection<?> list) {
            list.forEach(inner -> each(path, inner, leaf));
        } else if (value != null) {
            leaf.accept(path, value);
        }
    }

    static String below(String path, @Nullable Object name) {
        return path.isEmpty() ? String.valueOf(name) : path + "." + name;
    }
}
