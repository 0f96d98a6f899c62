package dev.sayso.sent;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values by field, as a program would hand them over. */
final class Payload {
    private Payload() {}

    static Map<String, Object> of(Map<String, Collected> collected) {
        var payload = new LinkedHashMap<String, Object>();
        collected.forEach((item, found) -> add(item, found.values(), payload));
        return payload;
    }

    private static void add(String item, Collection<Datum> data, Map<String, Object> into) {
        data.forEach(datum -> into.put(field(item, datum.field().name()), datum.value()));
    }

    static String field(String item, String name) {
        return item + "." + name;
    }

    /** The item that a field belongs to: its id has one dot, and no field's name has one. */
    static String item(String field) {
        return field.substring(0, Math.max(0, field.lastIndexOf('.')));
    }
}
