package dev.sayso.cli.choices;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.cli.text.Table;
import dev.sayso.consent.Consents;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso get}: what was said of items, and what holds, in words that scripts can rely on in every language. */
public final class GetCommand implements Command {
    @Override
    public String name() {
        return "get";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("ITEM...", 1);
        shape.candidates(() -> Targets.everything(CatalogueReader.bundled()));
    }

    @Override
    public int run(Call call) {
        var consents = call.session().consents();
        print(call, Targets.items(consents.catalogue(), call.parameters()), consents.current());
        return 0;
    }

    public static void print(Call call, List<String> items, Consents consents) {
        var table = new Table();
        var json = JsonNodeFactory.instance.objectNode();
        var array = json.putArray("items");
        for (var id : items) {
            var state = Objects.requireNonNull(consents.items().get(id));
            var verdict = state.verdict();
            table.row(id, state.choice().word(), verdict.outcome().word(), verdict.word());
            array.add(new ItemJson(state).json());
        }
        if (call.json()) {
            call.out().json(json);
        } else {
            call.out().lines(table.lines());
        }
    }
}
