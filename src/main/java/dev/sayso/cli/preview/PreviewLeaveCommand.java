package dev.sayso.cli.preview;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso preview leave}: ends the part in a programme; the earlier choices are back. */
final class PreviewLeaveCommand implements Command {
    @Override
    public String name() {
        return "leave";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("PRODUCT", true);
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        var product = call.parameters().getFirst();
        session.consents().previews().leave(product, session.author());
        if (call.json()) {
            call.out()
                    .json(JsonNodeFactory.instance
                            .objectNode()
                            .put("product", product)
                            .put("joined", false));
        } else {
            call.out().line(call.words().text("preview.left", product));
            call.out().line(call.words().text("cli.changed.back"));
        }
        return 0;
    }
}
