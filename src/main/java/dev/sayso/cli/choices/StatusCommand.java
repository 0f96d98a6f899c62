package dev.sayso.cli.choices;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;

/** {@code sayso status}: where everything stands. */
public final class StatusCommand implements Command {
    @Override
    public String name() {
        return "status";
    }

    @Override
    public int run(Call call) {
        print(call);
        return 0;
    }

    public static void print(Call call) {
        var session = call.session();
        var consents = session.consents().current();
        if (call.json()) {
            call.out().json(StatusJson.of(session, consents));
        } else {
            new StatusText(session, consents, call.speech()).print(call.out());
        }
    }
}
