package dev.sayso.cli.statement;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.util.List;

/** {@code sayso statement}: the commands about the statement. */
public final class StatementCommand implements Command {
    @Override
    public String name() {
        return "statement";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new StatementListCommand(),
                new StatementShowCommand(),
                new StatementSearchCommand(),
                new StatementDiffCommand(),
                new StatementImportCommand());
    }

    @Override
    public int run(Call call) {
        throw new FaultException(
                Fault.of(Kind.USAGE, "cli.command-missing", "sayso statement", "list, show, search, diff, import"));
    }
}
