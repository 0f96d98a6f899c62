package dev.sayso.json;

import dev.sayso.fault.Place.Position;
import java.util.List;
import java.util.SequencedMap;

/** A value in a text, and where it begins there: for readers that tell every fault and not the first alone. */
public sealed interface JsonTree {
    /** Where the value begins. */
    Position at();

    record Text(Position at, String value) implements JsonTree {}

    /** A number, with its digits as they were written. */
    record Digits(Position at, String value) implements JsonTree {}

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
