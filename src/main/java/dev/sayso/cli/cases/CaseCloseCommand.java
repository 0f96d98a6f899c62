package dev.sayso.cli.cases;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso case close}: ends a case, and what was allowed in it. */
final class CaseCloseCommand implements Command {
    @Override
    public String name() {
        return "close";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("ID", true);
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        CaseText.print(call, session.consents().cases().close(call.parameters().getFirst(), session.author()));
        return 0;
    }
}
