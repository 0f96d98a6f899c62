package dev.sayso.cli.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish: a line for each command, option and known word, with the condition that it stands under. */
final class FishCompletion {
    private static final String SEEN = "__fish_seen_subcommand_from ";

    private final CommandSpec root;
    private final List<String> lines = new ArrayList<>();

    FishCompletion(CommandSpec root) {
        this.root = root;
    }

    String script() {
        lines.add("# Completion of sayso for fish.");
        lines.add("complete -c sayso -f");
        options(root, "__fish_use_subcommand");
        for (var command : inner(root)) {
            word("__fish_use_subcommand", command.name(), about(command));
            command(command, SEEN + command.name() + elsewhere(command));
        }
        return String.join("\n", lines) + "\n";
    }

    private void command(CommandSpec command, String where) {
        var inner = inner(command);
        for (var each : inner) {
            word(where + "; and not " + SEEN + names(inner), each.name(), about(each));
            command(each, SEEN + command.name() + "; and " + SEEN + each.name());
        }
        if (inner.isEmpty()) {
            options(command, where);
            for (var parameter : command.positionalParameters()) {
                if (parameter.completionCandidates() != null) {
                    parameter.completionCandidates().forEach(word -> word(where, word, ""));
                } else {
                    lines.add("complete -c sayso -n " + quoted(where) + " -F");
                }
            }
        }
    }

    private void options(CommandSpec command, String where) {
        command.options().forEach(option -> lines.add(option(option, where)));
    }

    private static String option(OptionSpec option, String where) {
        var line = new StringBuilder("complete -c sayso -n " + quoted(where));
        for (var name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            line.append(" -r");
        }
        return line + " -d " + quoted(String.join(" ", option.description()));
    }

    private void word(String where, String word, String about) {
        var description = about.isEmpty() ? "" : " -d " + quoted(about);
        lines.add("complete -c sayso -n " + quoted(where) + " -a " + quoted(word) + description);
    }

    /** Where a group has a command of the same name, that one is meant behind the group's name. */
    private String elsewhere(CommandSpec command) {
        var groups = inner(root).stream()
                .filter(group -> group.subcommands().containsKey(command.name()))
                .toList();
        return groups.isEmpty() ? "" : "; and not " + SEEN + names(groups);
    }

    private static String names(List<CommandSpec> commands) {
        return String.join(" ", commands.stream().map(CommandSpec::name).toList());
    }

    private static List<CommandSpec> inner(CommandSpec command) {
        Map<String, CommandLine> sorted = new TreeMap<>(command.subcommands());
        return sorted.values().stream().map(CommandLine::getCommandSpec).toList();
    }

    /** The first sentence. */
    private static String about(CommandSpec command) {
        return String.join(" ", command.usageMessage().description()).split("(?<=[.:]) ", 2)[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
