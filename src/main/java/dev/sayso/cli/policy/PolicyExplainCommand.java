package dev.sayso.cli.policy;

import dev.sayso.cli.choices.Explained;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.cli.text.Wrap;
import dev.sayso.policy.Rehearsal;

/** {@code sayso policy explain}: why an item stands as it does, or how it would under other policies. */
final class PolicyExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("ITEM", true);
        shape.option("--product", "PRODUCT");
        shape.option("--in", "DIR");
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        var consents = session.consents();
        var item = Targets.item(consents.catalogue(), call.parameters().getFirst());
        var product = call.option("--product");
        var rehearsal = call.file("--in").map(session.policies()::rehearse);
        var reasons = rehearsal
                .map(would -> consents.explain(item, product, would.policy()))
                .orElseGet(() -> consents.explain(item, product));
        var explained = new Explained(item, reasons, call.speech());
        if (call.json()) {
            var json = explained.json();
            rehearsal.ifPresent(would -> json.putObject("rehearsal")
                    .put("folder", would.folder().toString())
                    .put("files", would.files()));
            call.out().json(json);
        } else {
            explained.print(call.out());
            rehearsal.ifPresent(would -> say(would, call));
        }
        return 0;
    }

    private static void say(Rehearsal would, Call call) {
        var said = call.words().text("cli.policy.rehearsed", would.files(), would.folder());
        call.out().line("");
        call.out().lines(Wrap.lines("", said));
    }
}
