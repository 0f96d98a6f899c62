package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import java.util.List;

/** {@code sayso age}: what is known of the person's age, and saying it. */
public final class AgeCommand implements Command {
    @Override
    public String name() {
        return "age";
    }

    @Override
    public List<Command> commands() {
        return List.of(new AgeShowCommand(), new AgeSetCommand());
    }

    @Override
    public int run(Call call) {
        FamilyText.print(call, call.session().consents().current());
        return 0;
    }
}
