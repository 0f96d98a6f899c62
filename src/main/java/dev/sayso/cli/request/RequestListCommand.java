package dev.sayso.cli.request;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.text.Table;
import dev.sayso.request.Request;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso request list}: what was asked and when a reply is due, overdue ones first. */
final class RequestListCommand implements Command {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public int run(Call call) {
        var log = call.session().requests().log();
        var requests = log.all(call.surroundings().zone());
        if (call.json()) {
            json(requests, log.setAside(), call);
        } else {
            text(requests, log.setAside(), call);
        }
        return 0;
    }

    private static void text(List<Request> requests, List<Path> setAside, Call call) {
        var words = call.words();
        var sentences = Asking.sentences(call);
        sentences.overdue(requests).ifPresent(call.out()::heading);
        var table = new Table();
        for (var request : requests) {
            table.row(
                    request.id(),
                    words.text("request.kind." + request.kind().word()),
                    request.to().name(),
                    sentences.standing(request));
        }
        call.out().lines(table.lines());
        if (requests.isEmpty()) {
            call.out().line(words.text("request.none"));
        }
        setAside.forEach(file -> call.out().line(words.text("request.set-aside", file.toString())));
    }

    private static void json(List<Request> requests, List<Path> setAside, Call call) {
        var json = JsonNodeFactory.instance.objectNode();
        var array = json.putArray("requests");
        requests.forEach(request -> array.add(RequestText.json(request, call)));
        var kept = json.putArray("setAside");
        setAside.forEach(file -> kept.add(file.toString()));
        call.out().json(json);
    }
}
