package dev.sayso.cli.cases;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Item;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import dev.sayso.profile.Choice;
import dev.sayso.support.SupportCase;
import java.util.List;
import java.util.stream.Stream;

/** {@code sayso case set}: says something of items, for one case alone. */
final class CaseSetCommand implements Command {
    private static final List<String> CHOICES = Stream.of(Choice.GRANTED, Choice.REFUSED, Choice.UNDECIDED)
            .map(Choice::word)
            .toList();
    private static final int LEAST = 3;

    @Override
    public String name() {
        return "set";
    }

    @Override
    public void shape(Shape shape) {
        // picocli takes at least as many words at once as it is told to: two would forbid an option between them.
        shape.parameters("ID ITEM... CHOICE", 1);
        shape.candidates(() -> Stream.concat(
                        CatalogueReader.bundled().category(SupportCase.CATEGORY).stream()
                                .flatMap(category -> category.items().stream())
                                .map(Item::id),
                        CHOICES.stream())
                .toList());
    }

    @Override
    public int run(Call call) {
        var said = call.parameters();
        if (said.size() < LEAST) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.argument-missing", "CHOICE", "sayso case set"));
        }
        var choice = choice(said.getLast());
        var session = call.session();
        var items = Targets.items(session.consents().catalogue(), said.subList(1, said.size() - 1));
        CaseText.print(call, session.consents().cases().choose(said.getFirst(), items, choice, session.author()));
        return 0;
    }

    private static Choice choice(String word) {
        return Choice.of(word)
                .orElseThrow(() -> new FaultException(Nearest.to(word, CHOICES)
                        .map(meant -> Fault.of(Kind.USAGE, "cli.choice-misspelt", word, meant))
                        .orElseGet(
                                () -> Fault.of(Kind.USAGE, "cli.choice-unknown", word, String.join(", ", CHOICES)))));
    }
}
