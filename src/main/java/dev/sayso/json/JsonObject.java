package dev.sayso.json;

import dev.sayso.fault.Place.Position;
import dev.sayso.json.JsonTree.Array;
import dev.sayso.json.JsonTree.Digits;
import dev.sayso.json.JsonTree.Literal;
import dev.sayso.json.JsonTree.Members;
import dev.sayso.json.JsonTree.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object inside a text, read key by key. Each getter throws {@link MalformedJson} with the place of the value where it
 * is missing or of another type than asked for.
 */
public final class JsonObject {
    /** Where an object lies that is not there. */
    private static final Position NOWHERE = new Position(1, 1);

    private final Members members;
    private final Position place;

    /** @param place of the key that names it, or its own where none does */
    JsonObject(Members members, Position place) {
        this.members = members;
        this.place = place;
    }

    /** A copy of the whole, unknown keys included. */
    public ObjectNode copy() {
        return Nodes.of(members);
    }

    public Collection<String> keys() {
        return members.members().keySet();
    }

    public boolean has(String key) {
        return members.members().containsKey(key);
    }

    public String string(String key) {
        if (required(key) instanceof Text text) {
            return text.value();
        }
        throw fault(key, "text expected");
    }

    public Optional<String> optionalString(String key) {
        return has(key) ? Optional.of(string(key)) : Optional.empty();
    }

    public int integer(String key) {
        var number = wholeNumber(key);
        if (number != (int) number) {
            throw fault(key, "a whole number expected");
        }
        return (int) number;
    }

    /** Like {@link #integer}, for counts that may outgrow it. */
    public long wholeNumber(String key) {
        var number = required(key) instanceof Digits digits ? digits.whole() : OptionalLong.empty();
        if (number.isEmpty()) {
            throw fault(key, "a whole number expected");
        }
        return number.getAsLong();
    }

    public boolean bool(String key) {
        if (required(key) instanceof Literal literal && !literal.value().equals("null")) {
            return literal.value().equals("true");
        }
        throw fault(key, "true or false expected");
    }

    /** The flag of that name, false where it is absent. */
    public boolean flag(String key) {
        return has(key) && bool(key);
    }

    public JsonObject object(String key) {
        if (required(key) instanceof Members object) {
            return new JsonObject(object, placeOf(key));
        }
        throw fault(key, "an object expected");
    }

    /** The object of that name, an empty one where it is absent. */
    public JsonObject optionalObject(String key) {
        return has(key)
                ? object(key)
                : new JsonObject(
                        new Members(NOWHERE, Collections.unmodifiableSequencedMap(new LinkedHashMap<>())), NOWHERE);
    }

    public List<String> strings(String key) {
        var found = new ArrayList<String>();
        for (var value : array(key)) {
            if (!(value instanceof Text text)) {
                throw new MalformedJson("text expected", value.at());
            }
            found.add(text.value());
        }
        return List.copyOf(found);
    }

    public List<JsonObject> objects(String key) {
        var found = new ArrayList<JsonObject>();
        for (var value : array(key)) {
            if (!(value instanceof Members object)) {
                throw new MalformedJson("an object expected", value.at());
            }
            found.add(new JsonObject(object, object.at()));
        }
        return List.copyOf(found);
    }

    /** A fault that lies at the value of {@code key}, for rules that only the caller knows. */
    public MalformedJson fault(String key, String problem) {
        return new MalformedJson(key + ": " + problem, placeOf(key));
    }

    /** A fault of the object as a whole. */
    public MalformedJson fault(String problem) {
        return new MalformedJson(problem, place);
    }

    private List<JsonTree> array(String key) {
        if (required(key) instanceof Array array) {
            return array.values();
        }
        throw fault(key, "a list expected");
    }

    private JsonTree required(String key) {
        var member = members.members().get(key);
        if (member == null) {
            throw fault(key, "missing");
        }
        return member.value();
    }

    private Position placeOf(String key) {
        var member = members.members().get(key);
        return member == null ? place : member.key();
    }
}
