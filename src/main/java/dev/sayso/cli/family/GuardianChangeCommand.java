package dev.sayso.cli.family;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.cli.choices.Changed;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.profile.Choice;
import java.util.Arrays;
import java.util.stream.Collectors;

/** {@code sayso guardian change}: says what may be collected of the child. */
final class GuardianChangeCommand implements Command {
    @Override
    public String name() {
        return "change";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("ITEM... CHOICE", 1);
        shape.candidates(() -> Targets.everything(CatalogueReader.bundled()));
        PinEntry.shape(shape);
    }

    @Override
    public int run(Call call) {
        if (call.parameters().size() < 2) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.argument-missing", "CHOICE", "sayso guardian change"));
        }
        var session = call.session();
        var names = call.parameters().subList(0, call.parameters().size() - 1);
        var choice = choice(call.parameters().getLast());
        var items = Targets.items(session.consents().catalogue(), names);
        try (var guardian = new PinEntry(call).unlock()) {
            var after = session.consents().guardianship().choose(guardian, items, choice, session.author());
            Changed.stands(call, items, after);
        }
        return 0;
    }

    private static Choice choice(String word) {
        return Choice.of(word).orElseThrow(() -> {
            var known = Arrays.stream(Choice.values()).map(Choice::word).collect(Collectors.joining(", "));
            return new FaultException(Fault.of(Kind.USAGE, "cli.choice-unknown", word, known));
        });
    }
}
