package dev.sayso.cli.request;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso request sent}: notes that a draft was sent, and when a reply is due. */
final class RequestSentCommand implements Command {
    @Override
    public String name() {
        return "sent";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("ID", true);
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        var request = session.requests()
                .log()
                .sent(
                        call.parameters().getFirst(),
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
