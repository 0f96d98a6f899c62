package dev.sayso.ui.history;

import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Query;
import java.util.Locale;
import java.util.Optional;

/**
 * Which part of the history is wanted.
 *
 * @param subject an item, or a category whose items are meant
 * @param kind what sort of act
 * @param text words that must stand in the sentence
 */
record Filter(Optional<String> subject, Optional<Kind> kind, String text) {
    static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), "");

    Filter about(Optional<String> wanted) {
        return new Filter(wanted, kind, text);
    }

    Filter ofKind(Optional<Kind> wanted) {
        return new Filter(subject, wanted, text);
    }

    Filter saying(String wanted) {
        return new Filter(subject, kind, wanted.strip());
    }

    /** What the ledger itself can look for: a single item. */
    Query query() {
        return new Query(subject.filter(Filter::isItem), Optional.empty());
    }

    boolean wants(Entry entry, Row.Happened row) {
        return kind.filter(wanted -> wanted != row.kind()).isEmpty()
                && subject.filter(wanted -> !about(entry, wanted)).isEmpty()
                && (text.isEmpty() || small(row.dated()).contains(small(text)));
    }

    private static boolean isItem(String subject) {
        return subject.contains(".");
    }

    private static boolean about(Entry entry, String wanted) {
        return entry.event()
                .subject()
                .item()
                .filter(item -> item.equals(wanted) || item.startsWith(wanted + "."))
                .isPresent();
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
