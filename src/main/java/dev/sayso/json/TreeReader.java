package dev.sayso.json;

import dev.sayso.fault.Place.Position;
import dev.sayso.json.JsonTree.Member;
import dev.sayso.json.JsonTree.Members;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds a {@link JsonTree} in one go through the text. */
final class TreeReader {
    private static final int MAX_DIGITS = 1_000;

    private final JsonParser parser;

    TreeReader(JsonParser parser) {
        this.parser = parser;
    }

    Members whole() {
        var first = parser.nextToken();
        if (first == null) {
            throw new MalformedJson("empty", new Position(1, 1));
        }
        if (first != JsonToken.START_OBJECT) {
            throw new MalformedJson("not-an-object", at());
        }
        var members = members();
        Json.requireEnd(parser);
        return members;
    }

    private Members members() {
        var begin = at();
        var members = new LinkedHashMap<String, Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = at();
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, new Member(key, value()));
        }
        return new Members(begin, Collections.unmodifiableSequencedMap(members));
    }

    private JsonTree.Array array() {
        var begin = at();
        List<JsonTree> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new JsonTree.Array(begin, values);
    }

    JsonTree value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members();
            case START_ARRAY -> array();
            case VALUE_STRING -> new JsonTree.Text(at(), parser.getString());
            case VALUE_NUMBER_INT -> new JsonTree.Digits(at(), digits());
            case VALUE_NUMBER_FLOAT -> decimal();
            default -> new JsonTree.Literal(at(), parser.getString());
        };
    }

    private JsonTree.Digits decimal() {
        var digits = digits();
        try {
            parser.getDecimalValue();
            return new JsonTree.Digits(at(), digits);
        } catch (NumberFormatException e) {
            throw new MalformedJson("a number beyond all bounds", at());
        }
    }

    private String digits() {
        if (parser.getStringLength() > MAX_DIGITS) {
            throw new MalformedJson("A number of more than " + MAX_DIGITS + " characters", at());
        }
        return parser.getString();
    }

    private Position at() {
        return Json.position(parser.currentTokenLocation());
    }
}
