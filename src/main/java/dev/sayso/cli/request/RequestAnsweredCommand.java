package dev.sayso.cli.request;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso request answered}: notes that an answer came. */
final class RequestAnsweredCommand implements Command {
    @Override
    public String name() {
        return "answered";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("ID", true);
        shape.option("--note", "NOTE");
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        var request = session.requests()
                .log()
                .answered(
                        call.parameters().getFirst(),
                        call.option("--note").orElse(""),
                        session.author().via(),
                        call.surroundings().zone());
        if (call.json()) {
            call.out().json(RequestText.json(request, call));
        } else {
            RequestText.print(request, call);
        }
        return 0;
    }
}
