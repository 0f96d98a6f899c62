package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso guardian pin}: puts another PIN in the place of the one that was chosen. */
final class GuardianPinCommand implements Command {
    @Override
    public String name() {
        return "pin";
    }

    @Override
    public void shape(Shape shape) {
        PinEntry.shape(shape);
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        var entry = new PinEntry(call);
        var guardianship = session.consents().guardianship();
        try (var guardian = entry.unlock();
                var next = entry.chosen();
                var renewed = guardianship.changePin(guardian, next, session.author())) {
            if (guardianship.holds(renewed)) {
                FamilyText.done(call, name(), session.consents().current());
            }
        }
        return 0;
    }
}
