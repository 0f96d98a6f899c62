package dev.sayso.cli;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.Nearest;
import java.util.Arrays;
import java.util.Collection;
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
            default -> Fault.of(Kind.USAGE, "cli.unreadable", command);
        };
    }

    private static Fault unmatched(CommandSpec spec, String argument) {
        var command = spec.qualifiedName();
        if (argument.startsWith("-") && !argument.equals("-")) {
            var names = spec.options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .toList();
            return Nearest.to(argument, names)
                    .map(meant -> Fault.of(Kind.USAGE, "cli.option-misspelt", argument, command, meant))
                    .orElseGet(() -> Fault.of(Kind.USAGE, "cli.option-unknown", argument, command));
        }
        if (!spec.subcommands().isEmpty()) {
            return Nearest.to(argument, spec.subcommands().keySet())
                    .map(meant -> Fault.of(Kind.USAGE, "cli.command-misspelt", argument, command, meant))
                    .orElseGet(() -> Fault.of(Kind.USAGE, "cli.command-unknown", argument, command));
        }
        return Fault.of(Kind.USAGE, "cli.argument-surplus", argument, command);
    }

    private static String label(Collection<ArgSpec> missing) {
        return missing.stream().findFirst().map(UsageFaults::name).orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
