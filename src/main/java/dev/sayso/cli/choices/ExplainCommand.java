package dev.sayso.cli.choices;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.cli.text.FaultText;
import dev.sayso.cli.text.Wrap;
import dev.sayso.decision.Because;
import dev.sayso.phrases.Reasons;
import dev.sayso.words.Words;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code sayso explain}: every reason that applies to an item, the deciding one first. */
public final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("ITEM", true);
        shape.option("--product", "PRODUCT");
    }

    @Override
    public int run(Call call) {
        var consents = call.session().consents();
        var item = Targets.item(consents.catalogue(), call.parameters().getFirst());
        var lines = consents.explain(item, call.option("--product"));
        var sentences = Reasons.of(lines, call.words(), call.surroundings().zone());
        if (call.json()) {
            var json = JsonNodeFactory.instance
                    .objectNode()
                    .put("item", item)
                    .put("outcome", lines.getFirst().verdict().outcome().word());
            var reasons = json.putArray("reasons");
            for (int i = 0; i < lines.size(); i++) {
                reasons.add(json(lines.get(i), sentences.get(i), call.words()));
            }
            call.out().json(json);
            return 0;
        }
        var outcome = lines.getFirst().verdict().outcome();
        call.out().heading(item + ": " + call.words().text("outcome." + outcome.word()));
        for (int i = 0; i < lines.size(); i++) {
            var lead = call.words().text(i == 0 ? "cli.explain.decides" : "cli.explain.overrides");
            call.out().lines(Wrap.lines("  " + lead + " ", sentences.get(i)));
        }
        return 0;
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
        return json;
    }
}
