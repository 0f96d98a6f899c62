package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.Wrap;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso guardian delete}: deletes everything that is kept of the child, once that is wanted. */
final class GuardianDeleteCommand implements Command {
    @Override
    public String name() {
        return "delete";
    }

    @Override
    public void shape(Shape shape) {
        PinEntry.shape(shape);
        shape.flag("--yes");
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        if (!call.flag("--yes")) {
            pending(call);
            return 0;
        }
        try (var guardian = new PinEntry(call).unlock()) {
            var after = session.consents().guardianship().record(guardian).delete(session.author());
            if (call.json()) {
                call.out().json(JsonNodeFactory.instance.objectNode().put("deleted", true));
            } else {
                call.out().lines(Wrap.lines("", call.words().text("family.deleted")));
                FamilyText.printToGuardian(call, after);
            }
        }
        return 0;
    }

    private static void pending(Call call) {
        if (call.json()) {
            call.out().json(JsonNodeFactory.instance.objectNode().put("deleted", false));
            return;
        }
        call.out().lines(Wrap.lines("", call.words().text("family.delete.what")));
        call.out().lines(Wrap.lines("", call.words().text("cli.guardian.delete-pending")));
    }
}
