package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso guardian set-up}: chooses the PIN of a minor's guardian. */
final class GuardianSetUpCommand implements Command {
    @Override
    public String name() {
        return "set-up";
    }

    @Override
    public void shape(Shape shape) {
        PinEntry.shape(shape);
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        try (var pin = new PinEntry(call).chosen()) {
            FamilyText.done(call, name(), session.consents().guardianship().setUp(pin, session.author()));
        }
        return 0;
    }
}
