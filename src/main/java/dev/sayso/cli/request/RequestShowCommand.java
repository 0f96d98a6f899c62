package dev.sayso.cli.request;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso request show}: one request, with its words. */
final class RequestShowCommand implements Command {
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
        var request = call.session().requests().log().get(call.parameters().getFirst());
        if (call.json()) {
            call.out().json(RequestText.json(request, call));
        } else {
            RequestText.print(request, call);
            RequestText.words(request, call);
        }
        return 0;
    }
}
