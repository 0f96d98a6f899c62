package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code sayso guardian}: what a minor's guardian can do, each time by their PIN. */
public final class GuardianCommand implements Command {
    @Override
    public String name() {
        return "guardian";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new GuardianSetUpCommand(),
                new GuardianConsentCommand(),
                new GuardianReviewCommand(),
                new GuardianChangeCommand(),
                new GuardianRevokeCommand(),
                new GuardianExportCommand(),
                new GuardianDeleteCommand(),
                new GuardianPinCommand());
    }

    @Override
    public int run(Call call) {
        var names = commands().stream().map(Command::name).collect(Collectors.joining(", "));
        throw new FaultException(Fault.of(Kind.USAGE, "cli.command-missing", "sayso guardian", names));
    }
}
