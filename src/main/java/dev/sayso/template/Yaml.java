package dev.sayso.template;

import tools.jackson.databind.JsonNode;

/** JSON values as YAML in block style. Texts keep JSON's quotes, which YAML reads the same way. */
final class Yaml {
    private Yaml() {}

    /** The members of an object, or the elements of a list, a line each, two spaces for each of {@code depth}. */
    static String block(JsonNode value, int depth) {
        var indent = "  ".repeat(depth);
        var lines = new StringBuilder();
        if (value.isArray()) {
            for (var element : value) {
                // The first member stands behind the dash, the others below it.
                lines.append(indent)
                        .append("- ")
                        .append(entry(element, depth + 1).stripLeading());
            }
        } else {
            lines.append(entry(value, depth));
        }
        return lines.toString();
    }

    private static String entry(JsonNode value, int depth) {
        if (!value.isObject()) {
            return value + "\n";
        }
        var lines = new StringBuilder();
        value.properties().forEach(member -> {
            var inner = member.getValue();
            lines.append("  ".repeat(depth)).append(member.getKey()).append(':');
            lines.append(inner.isContainer() ? "\n" + block(inner, depth + 1) : " " + inner + "\n");
        });
        return lines.toString();
    }
}
