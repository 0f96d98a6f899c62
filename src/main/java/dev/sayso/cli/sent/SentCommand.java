package dev.sayso.cli.sent;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.sent.Collected;
import dev.sayso.sent.Look;
import dev.sayso.sent.Sent;
import dev.sayso.sent.Sieve;
import dev.sayso.sent.Survey;
import dev.sayso.support.bundle.Machine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** {@code sayso sent}: what would leave this machine, and why or why not. */
public final class SentCommand implements Command {
    @Override
    public String name() {
        return "sent";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("ITEM...", 0);
        shape.candidates(() -> Targets.everything(CatalogueReader.bundled()));
        shape.flag("--if-allowed");
        shape.flag("--show-masked");
    }

    @Override
    public int run(Call call) {
        var service = call.session().consents();
        var named = call.parameters().isEmpty() ? List.of(Targets.ALL) : call.parameters();
        var items = Targets.items(service.catalogue(), named);
        var collected = new HashMap<String, Collected>();
        Survey.of(service.catalogue()).only(items).run(look(call), collected::put);
        var now = service.current();
        var sieve = call.flag("--if-allowed") ? Sieve.OPEN : Sieve.of(now);
        var sent = Sent.of(now, collected, sieve).only(items);
        if (call.json()) {
            call.out().json(new SentJson(call, sent).json());
        } else {
            new SentText(call, sent).print();
        }
        return 0;
    }

    private static Look look(Call call) {
        var session = call.session();
        var machine = Machine.own(
                System.getProperties(),
                session.folders().state(),
                Locale.getDefault(),
                call.surroundings().zone(),
                call.surroundings().version());
        return Look.own(
                machine,
                call.surroundings().clock().instant(),
                session.consents().cases()::list);
    }
}
