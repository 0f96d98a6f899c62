package dev.sayso.sent;

import dev.sayso.gate.FieldMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values by field, as a program would hand them over. */
final class Payload {
    /** Which item each field belongs to. */
    static final FieldMap FIELDS = fields();

    private Payload() {}

    private static FieldMap fields() {
        var fields = FieldMap.builder();
        for (var source : Survey.all()) {
            source.fields().forEach(field -> fields.field(field(source.item(), field.name()), source.item()));
        }
        return fields.build();
    }

    static Map<String, Object> of(String item, List<Datum> data) {
        var payload = new LinkedHashMap<String, Object>();
        data.forEach(datum -> payload.put(field(item, datum.field().name()), datum.value()));
        return payload;
    }

    static String field(String item, String name) {
        return item + "." + name;
    }
}
