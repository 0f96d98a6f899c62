package dev.sayso.cli.cases;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso case show}: one case, what is allowed in it and which files were added. */
final class CaseShowCommand implements Command {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("ID", true);
    }

    @Override
    public int run(Call call) {
        CaseText.print(
                call, call.session().consents().cases().show(call.parameters().getFirst()));
        return 0;
    }
}
