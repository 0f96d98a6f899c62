package dev.sayso.cli.policy;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;

/** {@code sayso policy show}: everything that organisations say on this machine, and what it does. */
final class PolicyShowCommand implements Command {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        var consents = session.consents().current();
        if (call.json()) {
            call.out().json(new PolicyJson(call.words()).of(session.policies(), consents));
        } else {
            new PolicyText(session.policies(), consents, call.words()).print(call.out());
        }
        return 0;
    }
}
