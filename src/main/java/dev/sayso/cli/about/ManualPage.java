package dev.sayso.cli.about;

import dev.sayso.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page in the man macros, made of the same declarations and words as the help of each command. */
final class ManualPage {
    private static final List<String> FILES = List.of("profile", "settings", "state", "imported", "policy");
    private static final List<String> VARIABLES =
            List.of("SAYSO_PROFILE", "SAYSO_STATE_DIR", "DO_NOT_TRACK", "NO_COLOR");
    private static final List<String> CODES = List.of("0", "1", "2", "3", "4", "5");

    private final CommandSpec root;
    private final Words words;
    private final String version;
    private final StringBuilder page = new StringBuilder();

    ManualPage(CommandSpec root, Words words, String version) {
        this.root = root;
        this.words = words;
        this.version = version;
    }

    String text() {
        line(".TH SAYSO 1 \"\" " + quoted("SaySo " + version));
        section("name");
        text("sayso \u2014 " + words.text("man.purpose"));
        section("synopsis");
        line(".B sayso");
        line("[\\fICOMMAND\\fR] [\\fIOPTION\\fR]...");
        section("description");
        text(about(root));
        section("options");
        root.options().forEach(this::option);
        section("commands");
        root.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(this::command);
        section("files");
        FILES.forEach(file -> item(words.text("man.file." + file), words.text("cli.env." + file)));
        section("environment");
        VARIABLES.forEach(variable -> item(variable, words.text("man.variable." + variable)));
        section("status");
        CODES.forEach(code -> item(code, words.text("man.status." + code)));
        return page.toString();
    }

    private void command(CommandSpec command) {
        var inner = command.subcommands();
        if (!inner.isEmpty()) {
            inner.values().stream().map(CommandLine::getCommandSpec).forEach(this::command);
            return;
        }
        line(".SS " + quoted(String.join(" ", command.usageMessage().customSynopsis())));
        text(about(command));
        options(command);
        for (var each : command.usageMessage().footer()) {
            if (each.startsWith("  sayso ")) {
                line(".PP");
                line(".EX");
                text(each.strip());
                line(".EE");
            }
        }
    }

    /** Those of the command alone: what every command can be told stands once, at the top. */
    private void options(CommandSpec command) {
        command.options().stream()
                .filter(option -> root.findOption(option.longestName()) == null)
                .forEach(this::option);
    }

    private void option(OptionSpec option) {
        var names = Arrays.stream(option.names()).collect(Collectors.joining(", "));
        var value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        item(names + value, String.join(" ", option.description()));
    }

    private void item(String tag, String text) {
        line(".TP");
        line(".B " + escaped(tag));
        text(text);
    }

    private void section(String name) {
        line(".SH " + quoted(words.text("man." + name)));
    }

    private static String about(CommandSpec command) {
        return String.join("\n", command.usageMessage().description());
    }

    private void text(String text) {
        text.lines().map(ManualPage::escaped).forEach(this::line);
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String quoted(String text) {
        return "\"" + escaped(text).replace("\"", "\\(dq") + "\"";
    }

    /** A dash is a hyphen to the formatter, and a dot at the beginning a request. */
    private static String escaped(String text) {
        var plain = text.replace("\\", "\\e").replace("-", "\\-").replace("\u2014", "\\(em");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
