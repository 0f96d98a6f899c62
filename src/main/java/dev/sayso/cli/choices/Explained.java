package dev.sayso.cli.choices;

import dev.sayso.catalogue.Aspect;
import dev.sayso.catalogue.MaterialChange;
import dev.sayso.cli.text.FaultText;
import dev.sayso.cli.text.Output;
import dev.sayso.cli.text.Speech;
import dev.sayso.cli.text.Wrap;
import dev.sayso.decision.Because;
import dev.sayso.phrases.Reasons;
import dev.sayso.words.Words;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An item's explanation, for a person and for a program.
 *
 * @param item its id
 * @param reasons every reason that applies, the deciding one first
 */
public record Explained(String item, List<Because> reasons, Speech speech) {
    public Explained {
        reasons = List.copyOf(reasons);
    }

    public void print(Output out) {
        var words = speech.words();
        out.heading(item + ": " + words.text("outcome." + outcome()));
        var sentences = sentences();
        for (int i = 0; i < sentences.size(); i++) {
            var lead = words.text(i == 0 ? "cli.explain.decides" : "cli.explain.overrides");
            out.lines(Wrap.lines("  " + lead + " ", sentences.get(i)));
        }
    }

    /** {@code assets/schemas/explain.schema.json}. */
    public ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode().put("item", item).put("outcome", outcome());
        var lines = json.putArray("reasons");
        var sentences = sentences();
        for (int i = 0; i < reasons.size(); i++) {
            lines.add(json(reasons.get(i), sentences.get(i), speech.words()));
        }
        return json;
    }

    private String outcome() {
        return reasons.getFirst().verdict().outcome().word();
    }

    private List<String> sentences() {
        return Reasons.of(reasons, speech.words(), speech.zone());
    }

    private static ObjectNode json(Because because, String sentence, Words words) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("reason", because.verdict().word())
                .put("outcome", because.verdict().outcome().word())
                .put("force", because.force())
                .put("text", sentence);
        because.record()
                .ifPresent(record -> ItemJson.dated(
                                json.put("choice", record.choice().word()), record)
                        .put("edition", record.edition()));
        because.rule().ifPresent(rule -> json.set("rule", ItemJson.rule(rule)));
        because.fault().ifPresent(fault -> json.set("fault", FaultText.json(fault, words)));
        because.detail().ifPresent(detail -> json.put("detail", detail));
        if (!because.changes().isEmpty()) {
            changes(because.changes(), json.putArray("changes"));
        }
        return json;
    }

    private static void changes(List<MaterialChange> changes, ArrayNode array) {
        for (var change : changes) {
            var what = array.addObject().put("edition", change.edition()).putArray("what");
            change.what().stream().sorted().map(Aspect::word).forEach(what::add);
        }
    }
}
