package dev.sayso.cli.preview;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso preview show}: what a preview programme takes. */
final class PreviewShowCommand implements Command {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("PRODUCT", true);
    }

    @Override
    public int run(Call call) {
        Programmes.print(Programmes.named(call), call.session().consents().profile(), call);
        return 0;
    }
}
