package dev.sayso.catalogue;

import java.util.Locale;

/** What of an item a new edition of the statement changed. */
public enum Aspect {
    /** What the passages say that it rests on. */
    WORDING,
    /** A passage that it rests on came. */
    PASSAGE_ADDED,
    /** A passage that it rests on went. */
    PASSAGE_REMOVED,
    PURPOSES,
    RECIPIENTS,
    RETENTION,
    /** It can't be told whether anything changed, and so it counts as changed. */
    UNKNOWN;

    /** Its word in JSON and in {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
