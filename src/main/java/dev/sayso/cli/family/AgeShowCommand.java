package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;

/** {@code sayso age show}: what is known of the person's age. */
final class AgeShowCommand implements Command {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public int run(Call call) {
        FamilyText.print(call, call.session().consents().current());
        return 0;
    }
}
