package dev.sayso.cli.sent;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.text.Table;
import dev.sayso.cli.text.Wrap;
import dev.sayso.consent.ConsentService;
import dev.sayso.phrases.ItemFacts;
import dev.sayso.phrases.SentSentences;
import dev.sayso.sent.Collected.Found;
import dev.sayso.sent.Datum;
import dev.sayso.sent.Sent;
import dev.sayso.sent.SentItem;
import dev.sayso.words.Words;
import java.util.Optional;

/** What would be sent, for a person to read. */
final class SentText {
    /** Longer lists are only counted where nothing was asked for by name. */
    private static final int FEW = 6;

    private final Call call;
    private final Sent sent;
    private final Words words;
    private final ConsentService service;

    SentText(Call call, Sent sent) {
        this.call = call;
        this.sent = sent;
        words = call.words();
        service = call.session().consents();
    }

    void print() {
        Catalogue catalogue = service.catalogue();
        call.out()
                .line(
                        call.flag("--if-allowed")
                                ? SentSentences.totalIfAllowed(sent, words)
                                : SentSentences.total(sent, words));
        for (var category : catalogue.categories()) {
            var items = sent.category(category);
            if (!items.isEmpty()) {
                call.out().line("");
                call.out().heading(category.title().in(words.locale()));
                var shared = ItemFacts.shared(category.items(), catalogue, words);
                shared.ifPresent(facts -> print(facts, "  "));
                items.forEach(item -> print(item, shared.isEmpty()));
            }
        }
    }

    private void print(SentItem item, boolean withFacts) {
        var id = item.item().id();
        call.out().line("");
        var made = item.collected() instanceof Found found && found.example()
                ? " (" + words.text("cli.sent.example") + ")"
                : "";
        call.out().line("  " + id + "  " + item.item().title().in(words.locale()) + made);
        var reason = SentSentences.why(
                item,
                service.explain(id, Optional.empty()),
                words,
                call.surroundings().zone());
        wrapped(words.text("sent.why", SentSentences.outcome(item, words), reason));
        if (withFacts) {
            print(ItemFacts.of(item.item(), service.catalogue(), words), "    ");
        }
        SentSentences.notes(item, words).forEach(this::wrapped);
        SentSentences.instead(item.collected(), words).ifPresent(this::wrapped);
        values(item);
        SentSentences.missing(item.collected(), words).ifPresent(this::wrapped);
    }

    private void print(ItemFacts facts, String lead) {
        call.out().lines(Wrap.lines(lead + words.text("details.purposes") + ": ", ItemFacts.listed(facts.purposes())));
        call.out()
                .lines(Wrap.lines(
                        lead + words.text("details.recipients") + ": ", ItemFacts.listed(facts.recipients())));
    }

    private void values(SentItem item) {
        var table = new Table();
        for (var datum : item.collected().values()) {
            var title = "      " + SentSentences.field(datum.field().name(), words);
            if (datum.field().covered() && !call.flag("--show-masked")) {
                table.row(title, words.text("cli.sent.hidden"));
            } else if (datum.entries().size() > FEW && call.parameters().isEmpty()) {
                table.row(
                        title,
                        words.text(
                                "cli.sent.entries",
                                datum.entries().size(),
                                item.item().id()));
            } else {
                rows(title, datum, table);
            }
        }
        call.out().lines(table.lines());
    }

    private static void rows(String title, Datum datum, Table table) {
        var lead = title;
        for (var entry : datum.entries()) {
            for (var line : (Iterable<String>) entry.lines()::iterator) {
                table.row(lead, line.replace("\t", "    "));
                lead = "";
            }
        }
    }

    private void wrapped(String text) {
        call.out().lines(Wrap.lines("    ", text));
    }
}
