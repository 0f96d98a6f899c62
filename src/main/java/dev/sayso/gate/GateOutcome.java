package dev.sayso.gate;

import java.util.Locale;

/** What holds for an item now. */
public enum GateOutcome {
    /** It may be sent. */
    ALLOWED,
    /** It must not be sent, nor gathered. */
    BLOCKED,
    /** The person wants to be asked each time; until they have answered, it is as good as blocked. */
    ASK;

    /**
     * The outcome as {@code sayso check} prints it.
     *
     * @return the word: {@code allowed}, {@code blocked} or {@code ask}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
