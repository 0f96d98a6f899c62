package dev.sayso.cli;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Options;
import dev.sayso.cli.command.PanelLauncher;
import dev.sayso.cli.command.Session;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Surroundings;
import dev.sayso.cli.text.FaultText;
import dev.sayso.cli.text.Output;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.words.Words;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The whole command line: arguments in, text and an exit code out. */
public final class CommandLineInterface {
    private final Surroundings surroundings;
    private final OutputStream out;
    private final OutputStream err;
    private final Function<Options, Session> opener;
    private final PanelLauncher panel;
    private final ErrorLog log;

    /** @param opener opens what a command works with, with what {@code --profile} and the like say */
    public CommandLineInterface(
            Surroundings surroundings,
            OutputStream out,
            OutputStream err,
            Function<Options, Session> opener,
            PanelLauncher panel,
            ErrorLog log) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
        this.opener = opener;
        this.panel = panel;
        this.log = log;
    }

    /** Runs one command and returns its exit code; throws nothing. */
    public int run(String... arguments) {
        var answer = new Output(out, surroundings::colour);
        var complaint = new Output(err, () -> false);
        var before = Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .toList();
        var words = Words.in(surroundings.locale());
        var code = 0;
        try {
            var language = language(before).orElse(surroundings.locale());
            words = Words.in(language);
            code = run(arguments, language, answer, complaint);
        } catch (RuntimeException | Error e) {
            code = tell(fault(e, before.contains("--portable")), words, before.contains("--json"), complaint);
        }
        answer.flush();
        var unwritten = answer.failure();
        if (unwritten.isPresent()) {
            var fault = Fault.of(
                    Kind.STORAGE, "cli.output", String.valueOf(unwritten.get().getMessage()));
            code = tell(fault, words, before.contains("--json"), complaint);
        }
        complaint.flush();
        return code;
    }

    private int run(String[] arguments, Locale language, Output answer, Output complaint) {
        var root = new RootCommand();
        if (arguments.length == 0) {
            // The panel opens without a look at the commands: it is what most people wait for.
            return run(root, List.of(), language, answer, complaint);
        }
        try {
            var said = innermostFirst(parsed(root, arguments));
            var command = (Command) said.getFirst().commandSpec().userObject();
            for (var i = 0; i < said.size(); i++) {
                if (said.get(i).isUsageHelpRequested()) {
                    answer.text(help(root, said.subList(i, said.size()), Words.in(language)));
                    return command.helpCode();
                }
            }
            return run(command, said, language, answer, complaint);
        } catch (ParameterException e) {
            throw new FaultException(UsageFaults.of(e), e);
        }
    }

    /** Only the commands that are named are looked at; where that goes wrong, all are, to say what was meant. */
    private static ParseResult parsed(Command root, String[] arguments) {
        try {
            return Shape.parser(root, Set.copyOf(Arrays.asList(arguments))::contains)
                    .parseArgs(arguments);
        } catch (ParameterException e) {
            return Shape.parser(root, _ -> true).parseArgs(arguments);
        }
    }

    private static String help(Command root, List<ParseResult> said, Words words) {
        var line = Shape.help(root, words);
        for (var inner : said.reversed().subList(1, said.size())) {
            line = Objects.requireNonNull(
                    line.getSubcommands().get(inner.commandSpec().name()));
        }
        return line.getUsageMessage(Ansi.OFF);
    }

    private int run(Command command, List<ParseResult> said, Locale language, Output answer, Output complaint) {
        var files = new Call(said, language, surroundings, answer, complaint, panel, () -> {
            throw new IllegalStateException("no session yet");
        });
        try (var opened = new Opened(opener, files.options())) {
            var call = new Call(said, language, surroundings, answer, complaint, panel, opened);
            var code = command.run(call);
            opened.ifThere(session -> session.consents()
                    .notDone()
                    .ifPresent(found -> tell(found, session.words(), call.json(), complaint)));
            return code;
        }
    }

    private static List<ParseResult> innermostFirst(ParseResult outermost) {
        var results = new ArrayList<ParseResult>();
        for (var result = outermost; ; result = result.subcommand()) {
            results.addFirst(result);
            if (!result.hasSubcommand()) {
                return results;
            }
        }
    }

    /** What {@code --language} says, looked for before anything is parsed: the help and the faults are to be in it. */
    private static Optional<Locale> language(List<String> arguments) {
        var value = Optional.<String>empty();
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.equals("--language") && i + 1 < arguments.size()) {
                value = Optional.of(arguments.get(i + 1));
            } else if (argument.startsWith("--language=")) {
                value = Optional.of(argument.substring("--language=".length()));
            }
        }
        return value.map(CommandLineInterface::language);
    }

    private static Locale language(String tag) {
        try {
            var locale =
                    new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.not-a-language", tag), e);
        }
        throw new FaultException(Fault.of(Kind.USAGE, "cli.not-a-language", tag));
    }

    /** What another thread threw comes wrapped. */
    private Fault fault(Throwable thrown, boolean portable) {
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .flatMap(cause -> cause instanceof FaultException known ? Stream.of(known.fault()) : Stream.empty())
                .findFirst()
                .orElseGet(() -> log.keep(thrown, portable));
    }

    private static int tell(Fault fault, Words words, boolean json, Output complaint) {
        if (json) {
            complaint.json(FaultText.json(fault, words));
        } else {
            complaint.line(FaultText.line(fault, words));
        }
        return fault.kind().exitCode();
    }
}
