package dev.sayso.cli.cases;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso case remove}: takes files out of a case; they stay where they lie. */
final class CaseRemoveCommand implements Command {
    @Override
    public String name() {
        return "remove";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("ID FILE...", 1);
    }

    @Override
    public int run(Call call) {
        var files = CaseAddCommand.files(call, "sayso case remove");
        var id = call.parameters().getFirst();
        CaseText.print(call, call.session().consents().cases().remove(id, files));
        return 0;
    }
}
