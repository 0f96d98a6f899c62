package dev.sayso.cli.statement;

import dev.sayso.cli.choices.StatusJson;
import dev.sayso.statement.diff.Change;
import dev.sayso.statement.diff.EditionDiff;
import dev.sayso.statement.diff.PassageDiff;
import dev.sayso.statement.diff.Run;
import dev.sayso.statement.diff.SectionDiff;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What differs between two editions, for programs: {@code assets/schemas/statement-diff.schema.json}. */
final class StatementDiffJson {
    private StatementDiffJson() {}

    static ObjectNode of(EditionDiff diff, List<SectionDiff> sections) {
        var json = JsonNodeFactory.instance.objectNode();
        json.set("earlier", StatusJson.edition(diff.earlier()));
        json.set("later", StatusJson.edition(diff.later()));
        json.put("alike", diff.alike());
        var array = json.putArray("sections");
        for (var section : sections) {
            var node = array.addObject()
                    .put("section", section.id())
                    .put("title", section.heading())
                    .put("change", section.change().word());
            runs(section.title(), node.putArray("titleRuns"));
            var passages = node.putArray("passages");
            section.passages().stream()
                    .filter(passage -> passage.change() != Change.SAME)
                    .forEach(passage -> passages.add(passage(passage)));
        }
        return json;
    }

    private static ObjectNode passage(PassageDiff passage) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("address", passage.passage().address())
                .put("change", passage.change().word())
                .put("wording", passage.wording())
                .put("whole", passage.whole());
        runs(passage.runs(), node.putArray("runs"));
        return node;
    }

    private static void runs(List<Run> runs, ArrayNode array) {
        runs.forEach(run -> array.addObject().put("change", run.change().word()).put("text", run.text()));
    }
}
