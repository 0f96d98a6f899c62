package dev.sayso.cli.request;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.text.Table;
import dev.sayso.request.Request;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request, as lines or as an object. */
final class RequestText {
    private RequestText() {}

    /** Everything but the words. */
    static void print(Request request, Call call) {
        var words = call.words();
        var sentences = Asking.sentences(call);
        call.out()
                .heading(words.text(
                        "request.named",
                        request.id(),
                        words.text("request.kind." + request.kind().word())));
        var table = new Table();
        table.row("  " + words.text("request.to"), request.to().name());
        sentences.sent(request).ifPresent(sent -> table.row("  " + words.text("request.sent"), sent));
        table.row("  " + words.text("request.state"), sentences.standing(request));
        request.answer()
                .map(Request.Answer::note)
                .filter(note -> !note.isEmpty())
                .ifPresent(note -> table.row("  " + words.text("request.note"), note.replace('\n', ' ')));
        table.row("  SHA-256", request.sha256());
        call.out().lines(table.lines());
        if (!request.intact()) {
            call.out().line("  " + words.text("request.changed"));
        }
    }

    static void words(Request request, Call call) {
        call.out().line("");
        call.out().text(request.letter().whole());
    }

    static ObjectNode json(Request request, Call call) {
        var surroundings = call.surroundings();
        var now = call.session().requests().log().now();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", request.id()).put("kind", request.kind().word());
        var to = json.putObject("to")
                .put("id", request.to().id())
                .put("name", request.to().name());
        request.to().replyDays().ifPresent(days -> to.put("replyDays", days));
        json.put("state", request.state(now, surroundings.zone()).word());
        json.put("composed", request.composed().toString());
        request.sent().ifPresent(sent -> {
            json.put("sent", sent.at().toString());
            sent.due().ifPresent(due -> json.put("due", due.toString()));
        });
        request.daysLeft(now, surroundings.zone()).ifPresent(days -> json.put("daysLeft", days));
        request.answer()
                .ifPresent(
                        answer -> json.put("answered", answer.at().toString()).put("note", answer.note()));
        json.put("sha256", request.sha256()).put("intact", request.intact());
        json.put("subject", request.letter().subject())
                .put("text", request.letter().text());
        return json;
    }
}
