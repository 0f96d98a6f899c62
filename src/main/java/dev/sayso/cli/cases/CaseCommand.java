package dev.sayso.cli.cases;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code sayso case}: the commands about support cases. */
public final class CaseCommand implements Command {
    @Override
    public String name() {
        return "case";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new CaseOpenCommand(),
                new CaseListCommand(),
                new CaseShowCommand(),
                new CaseSetCommand(),
                new CaseContactCommand(),
                new CaseAddCommand(),
                new CaseRemoveCommand(),
                new CasePreviewCommand(),
                new CaseBundleCommand(),
                new CaseCloseCommand());
    }

    @Override
    public int run(Call call) {
        var names = commands().stream().map(Command::name).collect(Collectors.joining(", "));
        throw new FaultException(Fault.of(Kind.USAGE, "cli.command-missing", "sayso case", names));
    }
}
