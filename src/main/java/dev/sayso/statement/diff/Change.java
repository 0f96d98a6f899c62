package dev.sayso.statement.diff;

import java.util.Locale;

/** What became of a part of the earlier edition in the later one. */
public enum Change {
    ADDED,
    REMOVED,
    CHANGED,
    SAME;

    /** Its word in JSON, style sheets and {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
