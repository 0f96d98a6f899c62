package dev.sayso.cli.cases;

import dev.sayso.consent.CaseView;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case as {@code --json} prints it. */
final class CaseJson {
    private CaseJson() {}

    static ObjectNode of(CaseView view) {
        var one = view.supportCase();
        var json = JsonNodeFactory.instance.objectNode().put("id", one.id()).put("title", one.title());
        one.product().ifPresent(product -> json.put("product", product));
        json.put("standing", view.standing().word())
                .put("opened", one.term().opened().toString())
                .put("lapses", one.term().lapses().toString())
                .put("daysLeft", view.daysLeft())
                .put("contact", one.contact());
        var items = json.putArray("items");
        for (var item : view.items()) {
            items.addObject()
                    .put("item", item.item().id())
                    .put(
                            "choice",
                            item.said()
                                    .map(ChoiceRecord::choice)
                                    .orElse(Choice.UNDECIDED)
                                    .word())
                    .put("allowed", item.allowed())
                    .put("because", item.because().getFirst().verdict().word());
        }
        var files = json.putArray("files");
        one.files()
                .forEach(file ->
                        files.addObject().put("path", file.path().toString()).put("item", file.item()));
        return json;
    }
}
