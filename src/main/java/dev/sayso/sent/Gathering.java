package dev.sayso.sent;

import dev.sayso.sent.Collected.Found;
import dev.sayso.sent.Collected.Trouble;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes what a source hands out: what it declared, and no more than a person could ever look at. */
final class Gathering {
    static final int MOST_ENTRIES = 50_000;
    static final long MOST_BYTES = 8L << 20;

    private final Map<String, Field> declared = new LinkedHashMap<>();
    private final Map<String, Datum> data = new LinkedHashMap<>();
    private long bytes;

    Gathering(List<Field> fields) {
        fields.forEach(field -> declared.put(field.name(), field));
    }

    /** A value; nothing where it is blank. */
    void put(String name, String value) {
        var text = value.strip();
        if (!text.isEmpty()) {
            keep(new Datum(field(name), false, List.of(text)));
        }
    }

    /** Any number of entries; nothing where there is none. */
    void list(String name, Collection<String> entries) {
        var field = field(name);
        var known = new ArrayList<String>();
        for (var entry : entries) {
            if (known.size() == MOST_ENTRIES) {
                throw new Refusal(Trouble.TOO_MUCH, Integer.toString(MOST_ENTRIES));
            }
            if (!entry.isBlank()) {
                known.add(entry.strip());
            }
        }
        if (!known.isEmpty()) {
            keep(new Datum(field, true, known));
        }
    }

    private void keep(Datum datum) {
        bytes += datum.bytes();
        if (bytes > MOST_BYTES) {
            throw new Refusal(Trouble.TOO_MUCH, Integer.toString(MOST_ENTRIES));
        }
        data.put(datum.field().name(), datum);
    }

    private Field field(String name) {
        var field = declared.get(name);
        if (field == null) {
            throw new Refusal(Trouble.UNDECLARED, name);
        }
        return field;
    }

    /** In the order in which the fields were declared. */
    Found found(boolean example) {
        var found = new ArrayList<Datum>();
        var missing = new ArrayList<String>();
        for (var name : declared.keySet()) {
            var datum = data.get(name);
            if (datum == null) {
                missing.add(name);
            } else {
                found.add(datum);
            }
        }
        return new Found(found, missing, example);
    }
}
