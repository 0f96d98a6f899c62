package dev.sayso.cli.preview;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code sayso preview}: the commands about preview programmes. */
public final class PreviewCommand implements Command {
    @Override
    public String name() {
        return "preview";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new PreviewListCommand(),
                new PreviewShowCommand(),
                new PreviewJoinCommand(),
                new PreviewLeaveCommand());
    }

    @Override
    public int run(Call call) {
        var names = commands().stream().map(Command::name).collect(Collectors.joining(", "));
        throw new FaultException(Fault.of(Kind.USAGE, "cli.command-missing", "sayso preview", names));
    }
}
