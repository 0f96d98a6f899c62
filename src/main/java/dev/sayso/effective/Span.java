package dev.sayso.effective;

import java.time.Duration;
import java.time.Instant;

/**
 * For how long a file holds.
 *
 * @param until not after it was written by more than {@link #AT_MOST}
 */
public record Span(Instant written, Instant until) {
    /** Beyond that a reader can't know whether the program itself is still the same. */
    public static final Duration AT_MOST = Duration.ofHours(24);

    /** When it is to be written anew: at half of its time, where nothing but its age ends it. */
    public Instant renewal() {
        return until.isBefore(written.plus(AT_MOST)) ? until : written.plus(AT_MOST.dividedBy(2));
    }

    /** Whether it need not be written anew yet; one that was written ahead of the clock must be. */
    public boolean fresh(Instant now) {
        return !written.isAfter(now) && now.isBefore(renewal());
    }
}
