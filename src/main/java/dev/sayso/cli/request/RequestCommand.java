package dev.sayso.cli.request;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.util.List;

/** {@code sayso request}: the commands about asking. */
public final class RequestCommand implements Command {
    @Override
    public String name() {
        return "request";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new RequestContactsCommand(),
                new RequestNewCommand(),
                new RequestSentCommand(),
                new RequestListCommand(),
                new RequestShowCommand(),
                new RequestAnsweredCommand());
    }

    @Override
    public int run(Call call) {
        throw new FaultException(Fault.of(
                Kind.USAGE, "cli.command-missing", "sayso request", "contacts, new, sent, list, show, answered"));
    }
}
