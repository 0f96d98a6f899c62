package dev.sayso.profile;

import java.time.Instant;

/**
 * A choice with what makes it provable.
 *
 * @param choice what was said; never {@link Choice#UNDECIDED}, which is the absence of a record
 * @param at when
 * @param edition id of the statement's edition that it was said under
 * @param language tag of the language that the words beside the switch were in
 * @param by who said it, {@code user}
 * @param via through what, {@code panel}, {@code cli} or {@code import}
 */
public record ChoiceRecord(Choice choice, Instant at, String edition, String language, String by, String via) {
    public ChoiceRecord {
        if (choice == Choice.UNDECIDED) {
            throw new IllegalArgumentException("nothing said leaves no record");
        }
    }

    /** Whether it is known when: a refusal written by hand need not say, and is then dated {@link Instant#EPOCH}. */
    public boolean dated() {
        return !at.equals(Instant.EPOCH);
    }
}
