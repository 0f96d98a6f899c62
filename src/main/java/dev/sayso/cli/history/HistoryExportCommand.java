package dev.sayso.cli.history;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso history export}: a copy of the record, for somebody to verify without SaySo. */
final class HistoryExportCommand implements Command {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("DIR", true);
    }

    @Override
    public int run(Call call) {
        var folder = Call.path("DIR", call.parameters().getFirst());
        var copies = call.session().consents().history().export(folder);
        if (call.json()) {
            var json = JsonNodeFactory.instance.objectNode();
            var files = json.putArray("files");
            copies.forEach(copy -> files.add(copy.toString()));
            call.out().json(json);
        } else if (copies.isEmpty()) {
            call.out().line(call.words().text("history.nothing"));
        } else {
            copies.forEach(copy -> call.out().line(copy.toString()));
        }
        return 0;
    }
}
