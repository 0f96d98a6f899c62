package dev.sayso.request;

import dev.sayso.json.JsonObject;
import dev.sayso.request.Request.Answer;
import dev.sayso.request.Request.Recipient;
import dev.sayso.request.Request.Sent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The log of requests as a file. */
final class RequestJson {
    static final int FORMAT = 1;

    private RequestJson() {}

    static ObjectNode write(List<Request> requests) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        var array = json.putArray("requests");
        requests.forEach(request -> write(request, array.addObject()));
        return json;
    }

    private static void write(Request request, ObjectNode into) {
        into.put("id", request.id());
        into.put("kind", request.kind().word());
        var to = into.putObject("to");
        to.put("id", request.to().id());
        to.put("name", request.to().name());
        request.to().replyDays().ifPresent(days -> to.put("replyDays", days));
        into.put("subject", request.letter().subject());
        into.put("text", request.letter().text());
        into.put("sha256", request.sha256());
        into.put("composed", request.composed().toString());
        request.sent().ifPresent(sent -> {
            var node = into.putObject("sent");
            node.put("at", sent.at().toString());
            node.put("on", sent.on().toString());
            sent.due().ifPresent(due -> node.put("due", due.toString()));
        });
        request.answer().ifPresent(answer -> {
            var node = into.putObject("answer");
            node.put("at", answer.at().toString());
            node.put("on", answer.on().toString());
            node.put("note", answer.note());
        });
        into.put("seen", request.seen().toString());
        into.put("recorded", request.recorded());
    }

    /** @throws dev.sayso.json.MalformedJson where it is no log of this format */
    static List<Request> read(JsonObject json) {
        return json.objects("requests").stream().map(RequestJson::request).toList();
    }

    private static Request request(JsonObject json) {
        var to = json.object("to");
        return new Request(
                json.string("id"),
                RequestKind.of(json.string("kind")).orElseThrow(() -> json.fault("kind", "no kind of request")),
                new Recipient(to.string("id"), to.string("name"), days(to)),
                new Letter(json.string("subject"), json.string("text")),
                json.string("sha256"),
                parsed(json, "composed", Instant::parse),
                json.has("sent") ? Optional.of(sent(json.object("sent"))) : Optional.empty(),
                json.has("answer") ? Optional.of(answer(json.object("answer"))) : Optional.empty(),
                parsed(json, "seen", Instant::parse),
                json.bool("recorded"));
    }

    private static OptionalInt days(JsonObject to) {
        return to.has("replyDays") ? OptionalInt.of(to.integer("replyDays")) : OptionalInt.empty();
    }

    private static Sent sent(JsonObject json) {
        return new Sent(
                parsed(json, "at", Instant::parse),
                parsed(json, "on", LocalDate::parse),
                json.has("due") ? Optional.of(parsed(json, "due", LocalDate::parse)) : Optional.empty());
    }

    private static Answer answer(JsonObject json) {
        return new Answer(
                parsed(json, "at", Instant::parse), parsed(json, "on", LocalDate::parse), json.string("note"));
    }

    private static <T> T parsed(JsonObject json, String key, Function<String, T> parser) {
        try {
            return parser.apply(json.string(key));
        } catch (DateTimeException e) {
            throw json.fault(key, "a time or a date expected");
        }
    }
}
