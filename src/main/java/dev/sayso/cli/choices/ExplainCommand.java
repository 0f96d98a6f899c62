package dev.sayso.cli.choices;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;

/** {@code sayso explain}: every reason that applies to an item, the deciding one first. */
public final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("ITEM", true);
        shape.candidates(() -> Targets.ids(CatalogueReader.bundled()));
        shape.option("--product", "PRODUCT");
    }

    @Override
    public int run(Call call) {
        var consents = call.session().consents();
        var item = Targets.item(consents.catalogue(), call.parameters().getFirst());
        var explained = new Explained(item, consents.explain(item, call.option("--product")), call.speech());
        if (call.json()) {
            call.out().json(explained.json());
        } else {
            explained.print(call.out());
        }
        return 0;
    }
}
