package dev.sayso.gate.sentry;

import dev.sayso.gate.FieldMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which items a payload holds anything of. */
final class Contents {
    private Contents() {}

    static Set<String> items(FieldMap fields, Map<?, ?> payload) {
        var items = new HashSet<String>();
        Leaves.each("", payload, (path, _) -> fields.item(path).ifPresent(items::add));
        return items;
    }
}
