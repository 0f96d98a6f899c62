package dev.sayso.phrases;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Entry.Former;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Inquiry;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** The entries of the history in whole sentences. */
public final class HistorySentences {
    private final Words words;
    private final Catalogue catalogue;
    private final DateTimeFormatter days;

    public HistorySentences(Words words, Catalogue catalogue, ZoneId zone) {
        this.words = words;
        this.catalogue = catalogue;
        days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .withZone(zone);
    }

    /** The day that the entry was written on. */
    public String day(Entry entry) {
        return days.format(entry.time());
    }

    /** What happened, without its day. */
    public String sentence(Entry entry) {
        return Letters.capital(told(entry));
    }

    /** The same with its day: {@code On 3 November 2026 you refused device identifiers.} */
    public String dated(Entry entry) {
        return words.text("told.on", day(entry), told(entry));
    }

    /** The item's name, with the product's where it was said of one alone; else the organisation's, the case's, the request's or the product's own. */
    private Optional<String> subject(Entry entry) {
        var subject = entry.event().subject();
        var named = subject.item().map(id -> {
            var locale = words.locale();
            var name = catalogue
                    .item(id)
                    .map(item -> Letters.inside(item.title().in(locale), locale))
                    .orElse(id);
            var title = words.text("told.item", name);
            var whole = subject.product()
                    .map(product -> words.text("told.in-product", title, product))
                    .orElse(title);
            return subject.supportCase()
                    .map(within -> words.text("told.within-case", whole, within))
                    .orElse(whole);
        });
        return named.or(subject::supportCase)
                .or(subject::organisation)
                .or(() -> subject.request().map(Inquiry::id))
                .or(subject::product);
    }

    private String told(Entry entry) {
        var event = entry.event();
        var subject = subject(entry);
        return words.text(
                key(entry, subject.isEmpty()),
                Who.did(event.by(), words),
                subject.orElse(""),
                event.edition()
                        .map(edition -> words.text("told.under", EditionDate.of(edition.edition(), words.locale())))
                        .orElse(""),
                detail(entry));
    }

    /** The act, told apart where it took back that somebody joined a preview programme or left it. */
    public static String word(Event event) {
        var act = event.act().word();
        if (event.act() != Act.UNDONE || !event.ofProgramme()) {
            return act;
        }
        return act + (event.result().choice().isPresent() ? ".joined" : ".left");
    }

    private String key(Entry entry, boolean aboutNothing) {
        var key = "told." + word(entry.event());
        var lost = entry.former().filter(former -> former.file().isEmpty()).isPresent();
        var whole = key + (lost ? ".lost" : ".whole");
        return (lost || aboutNothing) && words.has(whole) ? whole : key;
    }

    /** What the act's name does not say: what it left, which file or entry it speaks of. */
    private String detail(Entry entry) {
        Event event = entry.event();
        var result = event.result();
        return result.choice()
                .map(choice -> words.text("choice." + choice.word()))
                .or(() -> result.account().map(account -> words.text("account." + account.word())))
                .or(() -> entry.gap().map(gap -> Long.toString(gap.to())))
                .or(() -> entry.former().flatMap(Former::file))
                .or(() -> event.subject().request().map(request -> words.text("request.kind." + request.kind())))
                .or(() -> event.refers().stream().mapToObj(Long::toString).findFirst())
                .orElse("");
    }
}
