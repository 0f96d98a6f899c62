package dev.sayso.json;

import dev.sayso.json.JsonTree.Array;
import dev.sayso.json.JsonTree.Digits;
import dev.sayso.json.JsonTree.Literal;
import dev.sayso.json.JsonTree.Members;
import dev.sayso.json.JsonTree.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was read, as nodes that can be changed and written. */
final class Nodes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Nodes() {}

    static ObjectNode of(Members members) {
        var object = NODES.objectNode();
        members.members().forEach((key, member) -> object.set(key, of(member.value())));
        return object;
    }

    private static JsonNode of(JsonTree value) {
        return switch (value) {
            case Members members -> of(members);
            case Array array -> {
                var nodes = NODES.arrayNode();
                array.values().forEach(each -> nodes.add(of(each)));
                yield nodes;
            }
            case Text text -> NODES.stringNode(text.value());
            case Digits digits -> number(digits);
            case Literal literal ->
                literal.value().equals("null")
                        ? NODES.nullNode()
                        : NODES.booleanNode(literal.value().equals("true"));
        };
    }

    private static JsonNode number(Digits digits) {
        if (digits.value().chars().anyMatch(letter -> ".eE".indexOf(letter) >= 0)) {
            // What is not known is written as it was read, to the last digit.
            return NODES.numberNode(new BigDecimal(digits.value()));
        }
        var whole = digits.whole();
        if (whole.isEmpty()) {
            return NODES.numberNode(new BigInteger(digits.value()));
        }
        var number = whole.getAsLong();
        return number == (int) number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }
}
