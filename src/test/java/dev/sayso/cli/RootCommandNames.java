package dev.sayso.cli;

import dev.sayso.cli.command.Command;
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
        return command.commands().isEmpty()
                ? Stream.of(command.name())
                : command.commands().stream().map(inner -> command.name() + " " + inner.name());
    }
}
