package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso guardian revoke}: takes the consent back; nothing is allowed from then on. */
final class GuardianRevokeCommand implements Command {
    @Override
    public String name() {
        return "revoke";
    }

    @Override
    public void shape(Shape shape) {
        PinEntry.shape(shape);
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        try (var guardian = new PinEntry(call).unlock()) {
            FamilyText.done(call, name(), session.consents().guardianship().revoke(guardian, session.author()));
        }
        return 0;
    }
}
