package dev.sayso.cli.choices;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.fault.FaultException;
import java.lang.System.Logger.Level;

/** {@code sayso status}: where everything stands. */
public final class StatusCommand implements Command {
    @Override
    public String name() {
        return "status";
    }

    @Override
    public int run(Call call) {
        try {
            call.session().consents().catchUp();
        } catch (FaultException e) {
            // Where nothing can be written there is all the more to see.
            System.getLogger(StatusCommand.class.getName()).log(Level.DEBUG, "not written down", e);
        }
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
