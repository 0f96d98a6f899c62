package dev.sayso.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Writes nodes as Jackson's own mapper would. That one is made for every type there is, and its first use takes longer than most
 * commands.
 */
final class NodeWriter {
    private final JsonGenerator generator;

    NodeWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    void write(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject(node, node.size());
                node.properties().forEach(member -> {
                    generator.writeName(member.getKey());
                    write(member.getValue());
                });
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray(node, node.size());
                node.forEach(this::write);
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(node.stringValue());
            case BOOLEAN -> generator.writeBoolean(node.booleanValue());
            case NULL -> generator.writeNull();
            case NUMBER -> number(node);
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException(node.getNodeType() + " is no JSON");
        }
    }

    private void number(JsonNode node) {
        switch (node.numberType()) {
            case INT -> generator.writeNumber(node.intValue());
            case LONG -> generator.writeNumber(node.longValue());
            case BIG_INTEGER -> generator.writeNumber(node.bigIntegerValue());
            case FLOAT -> generator.writeNumber(node.floatValue());
            case DOUBLE -> generator.writeNumber(node.doubleValue());
            case BIG_DECIMAL -> generator.writeNumber(node.decimalValue());
        }
    }
}
