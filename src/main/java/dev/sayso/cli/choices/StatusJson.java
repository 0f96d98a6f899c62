package dev.sayso.cli.choices;

import dev.sayso.catalogue.Category;
import dev.sayso.cli.command.Session;
import dev.sayso.cli.text.FaultText;
import dev.sayso.consent.Consents;
import dev.sayso.fault.Fault;
import dev.sayso.phrases.FamilySentences;
import dev.sayso.profile.ProfileState;
import dev.sayso.statement.Edition;
import dev.sayso.words.Words;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where everything stands, for a program to read: {@code assets/schemas/status.schema.json}. */
public final class StatusJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StatusJson() {}

    public static ObjectNode of(Session session, Consents consents) {
        var words = session.words();
        var json = JSON.objectNode();
        json.set("profile", profile(session, consents));
        json.set("statement", edition(session.consents().statements().current(words.locale())));
        consents.signal().ifPresent(signal -> json.put("signal", signal));
        json.set("policy", policy(consents, words));
        if (!consents.previews().isEmpty()) {
            var previews = json.putArray("previews");
            consents.previews().forEach(previews::add);
        }
        FamilySentences.absent(consents, words).ifPresent(why -> json.put("absent", why));
        consents.family().fault().ifPresent(fault -> json.set("guardian", FaultText.json(fault, words)));
        var aside = json.putArray("setAside");
        consents.setAside().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> aside.addObject()
                        .put("file", entry.getKey().toString())
                        .set("fault", FaultText.json(entry.getValue(), words)));
        var categories = json.putArray("categories");
        for (var category : session.consents().catalogue().categories()) {
            categories.add(category(category, consents, words));
        }
        return json;
    }

    public static ObjectNode edition(Edition edition) {
        var json = JSON.objectNode()
                .put("statement", edition.statement())
                .put("edition", edition.id())
                .put("language", edition.language().toLanguageTag())
                .put("title", edition.title())
                .put("publisher", edition.publisher())
                .put("restatement", edition.restatement())
                .put("sha256", edition.sha256());
        edition.source().ifPresent(source -> json.put("source", source.toString()));
        edition.schedule().notice().ifPresent(day -> json.put("notice", day.toString()));
        edition.schedule().effective().ifPresent(day -> json.put("effective", day.toString()));
        return json;
    }

    private static ObjectNode profile(Session session, Consents consents) {
        var json = JSON.objectNode().put("file", session.folders().profile().toString());
        var account = consents.account().word();
        switch (consents.profile()) {
            case ProfileState.Absent() -> json.put("state", "absent").put("account", account);
            case ProfileState.Present _ -> json.put("state", "read").put("account", account);
            case ProfileState.Unreadable(Fault fault) ->
                json.put("state", "unreadable").set("fault", FaultText.json(fault, session.words()));
        }
        return json;
    }

    private static ObjectNode policy(Consents consents, Words words) {
        var json = JSON.objectNode();
        var organisations = json.putArray("organisations");
        consents.policy().organisationNames().forEach(organisations::add);
        var faults = json.putArray("faults");
        consents.policy().faults().forEach(fault -> faults.add(FaultText.json(fault, words)));
        return json;
    }

    private static ObjectNode category(Category category, Consents consents, Words words) {
        var json = JSON.objectNode()
                .put("category", category.id())
                .put("title", category.title().in(words.locale()));
        var items = json.putArray("items");
        for (var state : consents.category(category.id())) {
            var item = new ItemJson(state).json();
            items.add(item.put("title", state.item().title().in(words.locale())));
        }
        return json;
    }
}
