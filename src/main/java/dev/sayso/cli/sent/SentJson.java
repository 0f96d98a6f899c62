package dev.sayso.cli.sent;

import dev.sayso.cli.command.Call;
import dev.sayso.consent.ConsentService;
import dev.sayso.phrases.ItemFacts;
import dev.sayso.phrases.SentSentences;
import dev.sayso.sent.Collected;
import dev.sayso.sent.Collected.Failed;
import dev.sayso.sent.Collected.Found;
import dev.sayso.sent.Collected.Waiting;
import dev.sayso.sent.PayloadJson;
import dev.sayso.sent.Sent;
import dev.sayso.sent.Sent.Total;
import dev.sayso.sent.SentItem;
import dev.sayso.words.Words;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What would be sent, for a program to read: {@code assets/schemas/sent.schema.json}. */
final class SentJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Call call;
    private final Sent sent;
    private final Words words;
    private final ConsentService service;
    private final boolean uncovered;

    SentJson(Call call, Sent sent) {
        this.call = call;
        this.sent = sent;
        words = call.words();
        service = call.session().consents();
        uncovered = call.flag("--show-masked");
    }

    ObjectNode json() {
        var json = JSON.objectNode().put("ifAllowed", call.flag("--if-allowed"));
        total(sent.going(), json.putObject("sent"));
        total(sent.all(), json.putObject("all"));
        var items = json.putArray("items");
        sent.items().forEach(item -> items.add(item(item)));
        json.set("payload", PayloadJson.of(sent, _ -> uncovered));
        return json;
    }

    private static void total(Total total, ObjectNode into) {
        into.put("fields", total.fields()).put("bytes", total.bytes());
    }

    private ObjectNode item(SentItem item) {
        var id = item.item().id();
        var verdict = item.state().verdict();
        var json = JSON.objectNode()
                .put("item", id)
                .put("title", item.item().title().in(words.locale()))
                .put("outcome", verdict.outcome().word())
                .put("reason", verdict.word())
                .put(
                        "why",
                        SentSentences.why(
                                item,
                                service.explain(id, Optional.empty()),
                                words,
                                call.surroundings().zone()));
        var facts = ItemFacts.of(item.item(), service.catalogue(), words);
        texts(facts.purposes(), json.putArray("purposes"));
        texts(facts.recipients(), json.putArray("recipients"));
        texts(SentSentences.notes(item, words), json.putArray("notes"));
        collected(item.collected(), json);
        fields(item, json.putArray("fields"));
        return json;
    }

    private void collected(Collected collected, ObjectNode into) {
        switch (collected) {
            case Waiting() -> into.put("collected", false);
            case Found found -> {
                into.put("collected", true).put("example", found.example());
                texts(found.missing(), into.putArray("missing"));
            }
            case Failed failed -> {
                into.put("collected", false).put("trouble", failed.trouble().word());
                SentSentences.instead(collected, words).ifPresent(said -> into.put("said", said));
            }
        }
    }

    private void fields(SentItem item, ArrayNode into) {
        for (var datum : item.collected().values()) {
            var field = into.addObject()
                    .put("field", datum.field().name())
                    .put("title", SentSentences.field(datum.field().name(), words))
                    .put("sent", item.goes(datum))
                    .put("masked", datum.field().covered() && !uncovered)
                    .put("bytes", datum.bytes());
            texts(datum.shown(uncovered), field.putArray("values"));
        }
    }

    private static void texts(List<String> texts, ArrayNode into) {
        texts.forEach(into::add);
    }
}
