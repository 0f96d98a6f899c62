package dev.sayso.profile;

import java.time.Instant;
import java.util.Optional;

/**
 * A choice with what makes it provable.
 *
 * @param choice what was said; never {@link Choice#UNDECIDED}, which is the absence of a record
 * @param at when
 * @param edition id of the statement's edition that it was said under
 * @param language tag of the language that the words beside the switch were in
 * @param by who said it, {@code user}
 * @param via through what, {@code panel}, {@code cli} or {@code import}
 * @param ended why a grant holds no more, where that was noticed; in a refusal, why the grant before it held no more
 */
public record ChoiceRecord(
        Choice choice, Instant at, String edition, String language, String by, String via, Optional<Ended> ended) {
    public ChoiceRecord {
        if (choice == Choice.UNDECIDED) {
            throw new IllegalArgumentException("nothing said leaves no record");
        }
    }

    /** A choice that holds. */
    public ChoiceRecord(Choice choice, Instant at, String edition, String language, String by, String via) {
        this(choice, at, edition, language, by, via, Optional.empty());
    }

    /** The same choice, which was found to have ended. */
    public ChoiceRecord ended(Ended why) {
        return new ChoiceRecord(choice, at, edition, language, by, via, Optional.of(why));
    }

    /** When, where that is known. */
    public Optional<Instant> time() {
        return Optional.of(at).filter(known -> dated());
    }

    /** Whether it is known when: a refusal written by hand need not say, and is then dated {@link Instant#EPOCH}. */
    public boolean dated() {
        return !at.equals(Instant.EPOCH);
    }
}
