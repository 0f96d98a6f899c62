package dev.sayso.ui.sent;

import dev.sayso.phrases.SentSentences;
import dev.sayso.sent.Datum;
import dev.sayso.sent.SentItem;
import dev.sayso.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a search finds of one item.
 *
 * @param rows the fields that hold the words, each with those of its entries that do; all of them where the item itself does
 * @param whole whether the item's own name holds them, or nothing is searched for
 */
record Found(List<Row> rows, boolean whole) {
    Found {
        rows = List.copyOf(rows);
    }

    /** A field, and which of its entries are to be seen. */
    record Row(Datum datum, String title, List<String> entries, boolean covered) {
        Row {
            entries = List.copyOf(entries);
        }

        /** Whether the search left some of its entries out. */
        boolean part() {
            return entries.size() < datum.entries().size();
        }
    }

    boolean nothing() {
        return rows.isEmpty() && !whole;
    }

    /** What is covered is not searched: a hit would tell of it. */
    static Found of(SentItem item, boolean uncovered, String query, Words words) {
        var wanted = query.strip().toLowerCase(words.locale());
        var named = Stream.of(
                        item.item().id(),
                        item.item().title().in(words.locale()),
                        item.item().description().in(words.locale()))
                .anyMatch(text -> holds(text, wanted, words.locale()));
        var rows = item.collected().values().stream()
                .map(datum -> row(datum, uncovered, named ? "" : wanted, words))
                .filter(row -> !row.entries().isEmpty())
                .toList();
        return new Found(rows, named);
    }

    private static Row row(Datum datum, boolean uncovered, String wanted, Words words) {
        var covered = datum.field().covered() && !uncovered;
        var title = SentSentences.field(datum.field().name(), words);
        if (wanted.isEmpty() || holds(title, wanted, words.locale())) {
            return new Row(datum, title, datum.shown(uncovered), covered);
        }
        var hits = covered
                ? List.<String>of()
                : datum.entries().stream()
                        .filter(entry -> holds(entry, wanted, words.locale()))
                        .toList();
        return new Row(datum, title, hits, covered);
    }

    private static boolean holds(String text, String wanted, Locale locale) {
        return text.toLowerCase(locale).contains(wanted);
    }
}
