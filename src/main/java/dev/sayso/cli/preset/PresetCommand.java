package dev.sayso.cli.preset;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code sayso preset}: the commands about what an installer says for a whole machine. */
public final class PresetCommand implements Command {
    @Override
    public String name() {
        return "preset";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new PresetCheckCommand(), new PresetApplyCommand(), new PresetShowCommand(), new PresetRemoveCommand());
    }

    @Override
    public int run(Call call) {
        var names = commands().stream().map(Command::name).collect(Collectors.joining(", "));
        throw new FaultException(Fault.of(Kind.USAGE, "cli.command-missing", "sayso preset", names));
    }
}
