package dev.sayso.cli.policy;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code sayso policy}: the commands about an organisation's policies. */
public final class PolicyCommand implements Command {
    @Override
    public String name() {
        return "policy";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new PolicyShowCommand(),
                new PolicyExplainCommand(),
                new PolicyLintCommand(),
                new PolicyTemplateCommand());
    }

    @Override
    public int run(Call call) {
        var names = commands().stream().map(Command::name).collect(Collectors.joining(", "));
        throw new FaultException(Fault.of(Kind.USAGE, "cli.command-missing", "sayso policy", names));
    }
}
