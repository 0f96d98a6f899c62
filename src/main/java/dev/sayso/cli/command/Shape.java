package dev.sayso.cli.command;

import dev.sayso.cli.text.Wrap;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What may stand on the command line, told to picocli by its programming interface: no class is looked through at start,
 * and every text of the help comes from the program's words.
 */
public final class Shape {
    private final CommandSpec spec;
    private final Optional<Words> words;
    private final String prefix;

    private Shape(CommandSpec spec, Optional<Words> words, String prefix) {
        this.spec = spec;
        this.words = words;
        this.prefix = prefix;
    }

    /**
     * Reads what was said. Has no texts, and knows only the commands that {@code named} lets in: to tell of all takes longer than most
     * of them run.
     */
    public static CommandLine parser(Command root, Predicate<String> named) {
        return line(root, Optional.empty(), named);
    }

    /** Tells what may be said, in these words. */
    public static CommandLine help(Command root, Words words) {
        return line(root, Optional.of(words), _ -> true);
    }

    private static CommandLine line(Command root, Optional<Words> words, Predicate<String> named) {
        var line = new CommandLine(spec(root, words, named, "", ""));
        // What picocli would do with a hostile argument if it were let: read files, look up properties, take quotes
        // away.
        return line.setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setTrimQuotes(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setUsageHelpLongOptionsMaxWidth(30);
    }

    /** Words behind the name, with no dash before them; there must be at least {@code least} of them. */
    public void parameters(String label, int least) {
        parameters(label, least, "*");
    }

    /** One word behind the name. */
    public void parameter(String label, boolean required) {
        parameters(label, required ? 1 : 0, "1");
    }

    /** What the words that were declared last are usually one of; for shells that complete them, and looked up only then. */
    public void candidates(Supplier<? extends Collection<String>> known) {
        var last = spec.positionalParameters().getLast();
        spec.remove(last);
        spec.addPositional(last.toBuilder()
                .completionCandidates(() -> List.<String>copyOf(known.get()).iterator())
                .build());
    }

    public void option(String name, String label) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(text(name.substring(2)))
                .build());
    }

    private void parameters(String label, int least, String most) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .hideParamSyntax(true)
                .index(most.equals("1") ? "0" : "0..*")
                .arity(least + ".." + most)
                .required(least > 0)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(text("words"))
                .build());
    }

    private static CommandSpec spec(
            Command command, Optional<Words> words, Predicate<String> named, String parents, String path) {
        var spec = CommandSpec.wrapWithoutInspection(command).name(command.name());
        var shape = new Shape(spec, words, "help." + path + command.name() + ".");
        command.shape(shape);
        shape.globals();
        var qualified = (parents + " " + command.name()).strip();
        words.ifPresent(spoken -> shape.usage(qualified, spoken));
        for (var inner : command.commands()) {
            if (named.test(inner.name())) {
                var below = parents.isEmpty() ? "" : command.name() + ".";
                spec.addSubcommand(inner.name(), spec(inner, words, named, qualified, below));
            }
        }
        return spec;
    }

    private void globals() {
        global("--profile", "FILE");
        global("--state-dir", "DIR");
        global("--language", "LANG");
        global("--portable");
        global("--json");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .arity("0")
                .type(boolean.class)
                .usageHelp(true)
                .description(common("help"))
                .build());
    }

    private void global(String name) {
        spec.addOption(OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(common(name.substring(2)))
                .build());
    }

    /** A command may mean something else by the name; the general option then stands before the command. */
    private void global(String name, String label) {
        if (spec.findOption(name) != null) {
            return;
        }
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(common(name.substring(2)))
                .build());
    }

    /** Adds an option without a value. */
    public void flag(String... names) {
        spec.addOption(OptionSpec.builder(names)
                .arity("0")
                .type(boolean.class)
                .description(text(names[names.length - 1].substring(2)))
                .build());
    }

    private void usage(String qualified, Words spoken) {
        var footer = new ArrayList<String>();
        footer.add("");
        footer.add(spoken.text("help.heading.example"));
        text("example").lines().forEach(line -> footer.add("  " + line));
        footer.add("");
        footer.add(spoken.text("help.heading.back"));
        footer.addAll(Wrap.lines("  ", text("back")));
        spec.usageMessage(new UsageMessageSpec()
                .width(80)
                .autoWidth(false)
                .synopsisHeading(spoken.text("help.heading.usage") + " ")
                .customSynopsis((qualified + " " + text("synopsis")).strip())
                .description(text("about"))
                .parameterListHeading("%n")
                .optionListHeading("%n" + spoken.text("help.heading.options") + "%n")
                .commandListHeading("%n" + spoken.text("help.heading.commands") + "%n")
                .sortOptions(false)
                .footer(footer.toArray(String[]::new)));
    }

    private String common(String name) {
        return words.map(spoken -> spoken.text("help.option." + name)).orElse("");
    }

    private String text(String name) {
        return words.map(spoken -> spoken.text(prefix + name)).orElse("");
    }
}
