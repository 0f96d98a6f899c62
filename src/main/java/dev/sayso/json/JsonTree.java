package dev.sayso.json;

import dev.sayso.fault.Place.Position;
import java.util.List;
import java.util.OptionalLong;
import java.util.SequencedMap;

/** A value in a text, and where it begins there: for readers that tell every fault and not the first alone. */
public sealed interface JsonTree {
    /** Where the value begins. */
    Position at();

    record Text(Position at, String value) implements JsonTree {}

    /** A number, with its digits as they were written. */
    record Digits(Position at, String value) implements JsonTree {
        /** The number, where it is a whole one that fits. */
        OptionalLong whole() {
            try {
                return OptionalLong.of(Long.parseLong(value));
            } catch (NumberFormatException e) {
                return OptionalLong.empty();
            }
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Literal(Position at, String value) implements JsonTree {}

    record Array(Position at, List<JsonTree> values) implements JsonTree {
        public Array {
            values = List.copyOf(values);
        }
    }

    /** Its members are in the order they came. */
    record Members(Position at, SequencedMap<String, Member> members) implements JsonTree {}

    /** A value, and where its key begins. */
    record Member(Position key, JsonTree value) {}
}
