package dev.sayso.decision;

import java.util.Locale;

/** What holds for an item now. */
public enum Outcome {
    ALLOWED,
    BLOCKED,
    /** The person wants to be asked each time; until the answer, blocked. */
    ASK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
