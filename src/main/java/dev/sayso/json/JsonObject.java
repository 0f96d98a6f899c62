package dev.sayso.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object inside a text, read key by key. Each getter throws {@link MalformedJson} with the place of the value where it
 * is missing or of another type than asked for.
 */
public final class JsonObject {
    private final String text;
    private final ObjectNode node;
    private final JsonPointer pointer;

    JsonObject(String text, ObjectNode node, JsonPointer pointer) {
        this.text = text;
        this.node = node;
        this.pointer = pointer;
    }

    /** A copy of the whole, unknown keys included. */
    public ObjectNode copy() {
        return node.deepCopy();
    }

    public Collection<String> keys() {
        return node.propertyNames();
    }

    public boolean has(String key) {
        return node.has(key);
    }

    public String string(String key) {
        return typed(key, JsonNodeType.STRING, "text").asString();
    }

    public Optional<String> optionalString(String key) {
        return has(key) ? Optional.of(string(key)) : Optional.empty();
    }

    public int integer(String key) {
        var value = required(key);
        if (!value.isInt()) {
            throw fault(key, "a whole number expected");
        }
        return value.asInt();
    }

    /** Like {@link #integer}, for counts that may outgrow it. */
    public long wholeNumber(String key) {
        var value = required(key);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw fault(key, "a whole number expected");
        }
        return value.asLong();
    }

    public boolean bool(String key) {
        return typed(key, JsonNodeType.BOOLEAN, "true or false").asBoolean();
    }

    /** The flag of that name, false where it is absent. */
    public boolean flag(String key) {
        return has(key) && bool(key);
    }

    public JsonObject object(String key) {
        return new JsonObject(
                text, typed(key, JsonNodeType.OBJECT, "an object").asObject(), pointer.appendProperty(key));
    }

    /** The object of that name, an empty one where it is absent. */
    public JsonObject optionalObject(String key) {
        return has(key) ? object(key) : new JsonObject(text, node.objectNode(), pointer.appendProperty(key));
    }

    public List<String> strings(String key) {
        var found = new ArrayList<String>();
        var array = typed(key, JsonNodeType.ARRAY, "a list");
        for (int i = 0; i < array.size(); i++) {
            if (!array.get(i).isString()) {
                throw faultAt(pointer.appendProperty(key).appendIndex(i), "text expected");
            }
            found.add(array.get(i).asString());
        }
        return List.copyOf(found);
    }

    public List<JsonObject> objects(String key) {
        var found = new ArrayList<JsonObject>();
        var array = typed(key, JsonNodeType.ARRAY, "a list");
        for (int i = 0; i < array.size(); i++) {
            var place = pointer.appendProperty(key).appendIndex(i);
            if (!array.get(i).isObject()) {
                throw faultAt(place, "an object expected");
            }
            found.add(new JsonObject(text, array.get(i).asObject(), place));
        }
        return List.copyOf(found);
    }

    /** A fault that lies at the value of {@code key}, for rules that only the caller knows. */
    public MalformedJson fault(String key, String problem) {
        return faultAt(has(key) ? pointer.appendProperty(key) : pointer, key + ": " + problem);
    }

    /** A fault of the object as a whole. */
    public MalformedJson fault(String problem) {
        return faultAt(pointer, problem);
    }

    private JsonNode typed(String key, JsonNodeType type, String name) {
        var value = required(key);
        if (value.getNodeType() != type) {
            throw fault(key, name + " expected");
        }
        return value;
    }

    private JsonNode required(String key) {
        var value = node.get(key);
        if (value == null) {
            throw fault(key, "missing");
        }
        return value;
    }

    private MalformedJson faultAt(JsonPointer place, String problem) {
        return new MalformedJson(problem, Json.positionOf(text, place));
    }
}
