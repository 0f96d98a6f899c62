package dev.sayso.cli;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line that picocli could not read. */
final class UsageFaults {
    private UsageFaults() {}

    static Fault of(ParameterException thrown) {
        var spec = thrown.getCommandLine().getCommandSpec();
        var command = spec.qualifiedName();
        return switch (thrown) {
            case UnmatchedArgumentException unmatched ->
                unmatched(spec, unmatched.getUnmatched().getFirst());
            case MissingParameterException missing ->
                Fault.of(Kind.USAGE, "cli.argument-missing", label(missing.getMissing()), command);
            case OverwrittenOptionException twice ->
                Fault.of(Kind.USAGE, "cli.option-twice", name(twice.getOverwritten()), command);
            case MaxValuesExceededException ignored -> Fault.of(Kind.USAGE, "cli.unreadable", command);
            default -> Fault.of(Kind.USAGE, "cli.unreadable", command);
        };
    }

    private static Fault unmatched(CommandSpec spec, String argument) {
        if (argument.startsWith("-") && !argument.equals("-")) {
            var names = spec.options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .toList();
            return unknown("cli.option", argument, names, spec);
        }
        if (!spec.subcommands().isEmpty()) {
            return unknown("cli.command", argument, spec.subcommands().keySet(), spec);
        }
        return Fault.of(Kind.USAGE, "cli.argument-surplus", argument, spec.qualifiedName());
    }

    private static Fault unknown(String area, String argument, Collection<String> known, CommandSpec spec) {
        return Nearest.to(argument, known)
                .map(meant -> Fault.of(Kind.USAGE, area + "-misspelt", argument, spec.qualifiedName(), meant))
                .orElseGet(() -> Fault.of(Kind.USAGE, area + "-unknown", argument, spec.qualifiedName()));
    }

    private static String label(Collection<ArgSpec> missing) {
        return missing.stream().findFirst().map(UsageFaults::name).orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? Optional.of(option).map(OptionSpec::longestName).orElseThrow()
                : argument.paramLabel();
    }
}
