package dev.sayso.sent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values by field, as a program would hand them over. */
final class Payload {
    private Payload() {}

    static Map<String, Object> of(String item, List<Datum> data) {
        var payload = new LinkedHashMap<String, Object>();
        data.forEach(datum -> payload.put(field(item, datum.field().name()), datum.value()));
        return payload;
    }

    static String field(String item, String name) {
        return item + "." + name;
    }

    /** The item that a field belongs to: its id has one dot, and no field's name has one. */
    static String item(String field) {
        return field.substring(0, Math.max(0, field.lastIndexOf('.')));
    }
}
