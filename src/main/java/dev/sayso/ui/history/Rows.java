package dev.sayso.ui.history;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.ledger.Entry;
import dev.sayso.phrases.HistorySentences;
import dev.sayso.ui.history.Row.Day;
import dev.sayso.ui.history.Row.Happened;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes lines of a timeline out of entries. */
final class Rows {
    private final Words words;
    private final HistorySentences sentences;
    private final DateTimeFormatter times;

    Rows(Words words, Catalogue catalogue, ZoneId zone) {
        this.words = words;
        sentences = new HistorySentences(words, catalogue, zone);
        times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(zone);
    }

    List<Happened> of(List<Entry> entries, Filter filter) {
        var rows = new ArrayList<Happened>();
        for (var entry : entries) {
            var row = row(entry);
            if (filter.wants(entry, row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Happened row(Entry entry) {
        return new Happened(
                entry.sequence(),
                Kind.of(entry.event().act()),
                sentences.day(entry),
                times.format(entry.time()),
                sentences.sentence(entry),
                sentences.dated(entry),
                detail(entry));
    }

    private String detail(Entry entry) {
        var via = "history.via." + entry.event().via();
        return words.has(via)
                ? words.text("history.entry.via", entry.sequence(), words.text(via))
                : words.text("history.entry", entry.sequence());
    }

    /**
     * Puts each day over what happened on it.
     *
     * @param before the day that stands over what comes before them already
     */
    static List<Row> withDays(List<Happened> rows, Optional<String> before) {
        var all = new ArrayList<Row>();
        var day = before.orElse("");
        for (var row : rows) {
            if (!row.day().equals(day)) {
                day = row.day();
                all.add(new Day(day));
            }
            all.add(row);
        }
        return all;
    }
}
