package dev.sayso.cli.about;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso man}: the manual page. */
public final class ManCommand implements Command {
    @Override
    public String name() {
        return "man";
    }

    @Override
    public int run(Call call) {
        var root = (Command) call.said().getLast().commandSpec().userObject();
        var spec = Shape.help(root, call.words()).getCommandSpec();
        var page = new ManualPage(spec, call.words(), call.surroundings().version()).text();
        if (call.json()) {
            call.out().json(JsonNodeFactory.instance.objectNode().put("page", page));
        } else {
            call.out().verbatim(page);
        }
        return 0;
    }
}
