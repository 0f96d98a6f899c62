package dev.sayso.cli.choices;

import dev.sayso.consent.ItemState;
import dev.sayso.fault.Place;
import dev.sayso.policy.Rule;
import dev.sayso.profile.ChoiceRecord;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One item as programs read it from {@code status} and {@code get}. */
public record ItemJson(ItemState state) {

    public ObjectNode json() {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("item", state.item().id())
                .put("choice", state.choice().word())
                .put("outcome", state.verdict().outcome().word())
                .put("reason", state.verdict().word());
        state.record()
                .ifPresent(record -> dated(json, record)
                        .put("edition", record.edition())
                        .put("language", record.language())
                        .put("by", record.by())
                        .put("via", record.via()));
        state.lock().ifPresent(rule -> json.set("lock", rule(rule)));
        state.suggestion().ifPresent(rule -> json.set("suggestion", rule(rule)));
        return json;
    }

    /** Says when, where that is known. */
    public static ObjectNode dated(ObjectNode json, ChoiceRecord record) {
        return record.dated() ? json.put("at", record.at().toString()) : json;
    }

    public static ObjectNode rule(Rule rule) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("organisation", rule.organisation())
                .put("verb", rule.verb().name().toLowerCase(Locale.ROOT));
        rule.suggestion().ifPresent(choice -> json.put("choice", choice));
        return place(json.put("reason", rule.reason()), rule.place());
    }

    /** Says where something stands. */
    public static ObjectNode place(ObjectNode json, Place place) {
        json.put("file", place.file().toString());
        place.position().ifPresent(at -> json.put("line", at.line()).put("column", at.column()));
        return json;
    }
}
