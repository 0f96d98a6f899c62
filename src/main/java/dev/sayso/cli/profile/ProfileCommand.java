package dev.sayso.cli.profile;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code sayso profile}: the commands about the profile as a file. */
public final class ProfileCommand implements Command {
    @Override
    public String name() {
        return "profile";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new ProfilePathCommand(),
                new ProfileExportCommand(),
                new ProfileImportCommand(),
                new ProfileValidateCommand(),
                new ProfileDiffCommand());
    }

    @Override
    public int run(Call call) {
        var names = commands().stream().map(Command::name).collect(Collectors.joining(", "));
        throw new FaultException(Fault.of(Kind.USAGE, "cli.command-missing", "sayso profile", names));
    }
}
