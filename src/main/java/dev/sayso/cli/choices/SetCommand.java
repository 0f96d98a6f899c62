package dev.sayso.cli.choices;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import dev.sayso.profile.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code sayso set}: says something of items. */
public final class SetCommand implements Command {
    private static final List<String> CHOICES =
            Arrays.stream(Choice.values()).map(Choice::word).toList();

    @Override
    public String name() {
        return "set";
    }

    @Override
    public void shape(Shape shape) {
        // picocli takes at least as many words at once as it is told to: two would forbid an option between them.
        shape.parameters("ITEM... CHOICE", 1);
        shape.candidates(() -> sayable());
    }

    @Override
    public int run(Call call) {
        if (call.parameters().size() < 2) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.argument-missing", "CHOICE", "sayso set"));
        }
        var names = call.parameters().subList(0, call.parameters().size() - 1);
        var choice = choice(call.parameters().getLast());
        var session = call.session();
        var items = Targets.items(session.consents().catalogue(), names);
        // Of everything, a person says what they may; of what they name, all of it or nothing.
        var after = names.contains(Targets.ALL)
                ? session.consents().chooseAll(choice, session.author())
                : session.consents().choose(items, choice, session.author());
        Changed.print(call, items, after);
        return 0;
    }

    private static List<String> sayable() {
        var words = new ArrayList<>(Targets.everything(CatalogueReader.bundled()));
        words.addAll(CHOICES);
        return words;
    }

    private static Choice choice(String word) {
        return Choice.of(word).orElseThrow(() -> {
            return new FaultException(unknown(word, CHOICES));
        });
    }

    private static Fault unknown(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(meant -> Fault.of(Kind.USAGE, "cli.choice-misspelt", word, meant))
                .orElseGet(() -> Fault.of(Kind.USAGE, "cli.choice-unknown", word, String.join(", ", known)));
    }
}
