package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso guardian export}: copies the child's choices and history. */
final class GuardianExportCommand implements Command {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("DIR", true);
        PinEntry.shape(shape);
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        var folder = Call.path("DIR", call.parameters().getFirst());
        try (var guardian = new PinEntry(call).unlock()) {
            var copies = session.consents().guardianship().record(guardian).export(folder, session.author());
            if (call.json()) {
                var json = JsonNodeFactory.instance.objectNode();
                var files = json.putArray("files");
                copies.forEach(copy -> files.add(copy.toString()));
                call.out().json(json);
            } else {
                copies.forEach(copy -> call.out().line(copy.toString()));
            }
        }
        return 0;
    }
}
