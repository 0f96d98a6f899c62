package dev.sayso.cli.preview;

import dev.sayso.catalogue.Programme;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.text.Wrap;
import dev.sayso.fault.Fault;
import dev.sayso.phrases.ProgrammeFacts;
import dev.sayso.profile.Profile;
import dev.sayso.words.Words;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A preview programme as the command line tells it. */
final class Programmes {
    private Programmes() {}

    static Programme named(Call call) {
        return call.session().consents().previews().programme(call.parameters().getFirst());
    }

    static void print(Programme programme, Profile profile, Call call) {
        if (call.json()) {
            call.out().json(json(programme, profile, call));
            return;
        }
        var words = call.words();
        var out = call.out();
        out.heading(words.text("preview.title", programme.name(), programme.publisher()));
        for (var fact : ProgrammeFacts.of(programme, call.session().consents().catalogue(), words)) {
            out.lines(Wrap.lines("  ", fact.name() + ": " + fact.text()));
        }
        programme.sources().forEach(source -> out.line("  " + words.text("preview.source") + ": " + source));
        out.lines(Wrap.lines("  ", state(programme, profile, call, words)));
    }

    private static String state(Programme programme, Profile profile, Call call, Words words) {
        return profile.membership(programme.product())
                .map(joined ->
                        ProgrammeFacts.joined(joined, words, call.surroundings().zone()))
                .or(() -> call.session()
                        .consents()
                        .previews()
                        .objection(programme, profile)
                        .map((Fault fault) -> words.what(fault)))
                .orElseGet(() -> words.text("preview.state.not-joined"));
    }

    static ObjectNode json(Programme programme, Profile profile, Call call) {
        var locale = call.words().locale();
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("product", programme.product())
                .put("productName", programme.productName())
                .put("name", programme.name())
                .put("publisher", programme.publisher());
        var requires = json.putArray("requires");
        programme.requires().forEach(requires::add);
        json.put("additional", programme.additional().in(locale));
        programme.lost().ifPresent(lost -> json.put("lost", lost.in(locale)));
        programme.contact().ifPresent(contact -> json.put("contact", contact.in(locale)));
        var sources = json.putArray("sources");
        programme.sources().forEach(sources::add);
        var joined = profile.membership(programme.product());
        json.put("joined", joined.isPresent());
        joined.ifPresent(membership -> json.putObject("mayContact")
                .put("choice", membership.contact().choice().word())
                .put("at", membership.contact().at().toString())
                .put("said", membership.contactSaid()));
        return json;
    }
}
