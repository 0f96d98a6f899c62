package dev.sayso.cli.statement;

import dev.sayso.cli.choices.StatusJson;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Section;
import dev.sayso.statement.Span;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An edition's text for programs: {@code assets/schemas/statement-show.schema.json}. */
final class StatementJson {
    private StatementJson() {}

    static ObjectNode of(Edition edition, List<Section> sections) {
        var json = StatusJson.edition(edition);
        var array = json.putArray("sections");
        for (var section : sections) {
            var passages = array.addObject()
                    .put("section", section.id())
                    .put("title", section.title())
                    .putArray("passages");
            for (var passage : section.passages()) {
                var node = passages.addObject()
                        .put("address", passage.address())
                        .put("depth", passage.depth())
                        .put("text", passage.text());
                links(passage.spans(), node.putArray("links"));
            }
        }
        return json;
    }

    private static void links(List<Span> spans, ArrayNode links) {
        for (var span : spans) {
            span.link()
                    .ifPresent(address ->
                            links.addObject().put("text", span.text()).put("address", address.toString()));
        }
    }
}
