package dev.sayso.cli.command;

import dev.sayso.cli.text.Output;
import dev.sayso.cli.text.Speech;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.words.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ParseResult;

/**
 * One call of a command: what was said, and what it may work with.
 *
 * @param said what stood on the command line, by command, the innermost first
 * @param language that the person wants: a statement may be there in it where the program's words are not
 * @param opened opens the session when a command needs it
 */
public record Call(
        List<ParseResult> said,
        Locale language,
        Surroundings surroundings,
        Output out,
        Output err,
        PanelLauncher panel,
        Supplier<Session> opened) {
    public Call {
        said = List.copyOf(said);
    }

    public Words words() {
        return Words.in(language);
    }

    /** What was said that every command can be told. */
    public Options options() {
        return new Options(
                file("--profile"),
                file("--state-dir"),
                flag("--portable"),
                language,
                option("--language").isPresent());
    }

    public Session session() {
        return opened.get();
    }

    public Speech speech() {
        return new Speech(words(), surroundings.zone());
    }

    public List<String> parameters() {
        // Where an option stands among the words, picocli names their place once before it and once after.
        return said.getFirst().matchedPositionals().stream()
                .distinct()
                .flatMap(positional -> positional.stringValues().stream())
                .toList();
    }

    /** Refuses more words than these behind the command's name. */
    public void atMost(int most) {
        if (parameters().size() > most) {
            var command = said.getFirst().commandSpec().qualifiedName();
            throw new FaultException(
                    Fault.of(Kind.USAGE, "cli.argument-surplus", parameters().get(most), command));
        }
    }

    /** The option's value; where it stands behind several commands' names, the innermost. */
    public Optional<String> option(String name) {
        return said.stream()
                .filter(result -> result.hasMatchedOption(name) && takesValue(result, name))
                .map(result -> result.matchedOption(name).stringValues().getLast())
                .findFirst();
    }

    public boolean flag(String name) {
        return said.stream().anyMatch(result -> result.hasMatchedOption(name) && !takesValue(result, name));
    }

    /** One name may be a word of its own behind one command, and take a value behind another. */
    private static boolean takesValue(ParseResult result, String name) {
        return result.matchedOption(name).arity().max() > 0;
    }

    public boolean json() {
        return flag("--json");
    }

    public Optional<Path> file(String optionName) {
        return option(optionName).map(value -> path(optionName, value));
    }

    public static Path path(String label, String value) {
        try {
            if (!value.isEmpty()) {
                return Path.of(value).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            throw new FaultException(notAPath(label, value), e);
        }
        throw new FaultException(notAPath(label, value));
    }

    private static Fault notAPath(String label, String value) {
        return Fault.of(Kind.USAGE, "cli.not-a-path", label, value);
    }
}
