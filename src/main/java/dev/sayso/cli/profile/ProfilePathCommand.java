package dev.sayso.cli.profile;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso profile path}: where the profile lies, or would lie. */
final class ProfilePathCommand implements Command {
    @Override
    public String name() {
        return "path";
    }

    @Override
    public int run(Call call) {
        var path = call.session().folders().profile().toString();
        if (call.json()) {
            call.out().json(JsonNodeFactory.instance.objectNode().put("path", path));
        } else {
            call.out().line(path);
        }
        return 0;
    }
}
