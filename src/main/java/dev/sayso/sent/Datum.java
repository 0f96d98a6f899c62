package dev.sayso.sent;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A field as this machine has it.
 *
 * @param list whether it can have any number of entries; it has exactly one otherwise
 * @param entries at least one
 */
public record Datum(Field field, boolean list, List<String> entries) {
    public Datum {
        entries = List.copyOf(entries);
    }

    /** How many bytes its text takes. */
    public long bytes() {
        return entries.stream()
                .mapToLong(entry -> entry.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** What of it is to be seen: a mask in place of each entry that is covered. */
    public List<String> shown(boolean uncovered) {
        return field.covered() && !uncovered
                ? entries.stream().map(_ -> PayloadJson.MASK).toList()
                : entries;
    }

    /** As it stands in what is sent: a text, or a list of them. */
    Object value() {
        return list ? entries : entries.getFirst();
    }
}
