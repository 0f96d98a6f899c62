package dev.sayso.cli;

import dev.sayso.cli.command.Command;
import dev.sayso.cli.family.AgeCommand;
import dev.sayso.cli.history.HistoryCommand;
import java.util.List;
import java.util.stream.Stream;

/** The names of all commands, those of a group behind its name. */
public final class RootCommandNames {
    private RootCommandNames() {}

    public static List<String> all() {
        return new RootCommand()
                .commands().stream().flatMap(RootCommandNames::names).toList();
    }

    private static Stream<String> names(Command command) {
        var inner = command.commands().stream().map(each -> command.name() + " " + each.name());
        // History and age by themselves are shown; the other groups only hold their commands.
        var alone = command.commands().isEmpty() || command instanceof HistoryCommand || command instanceof AgeCommand;
        return alone ? Stream.concat(Stream.of(command.name()), inner) : inner;
    }
}
