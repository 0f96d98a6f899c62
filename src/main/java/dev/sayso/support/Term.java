package dev.sayso.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a case runs, and how it ended.
 *
 * @param opened when it was opened
 * @param lapses when it ends by itself
 * @param seen the latest time at which anybody looked at it
 * @param closed when the person closed it
 * @param lapsed when it was noticed that it had ended by itself
 */
public record Term(Instant opened, Instant lapses, Instant seen, Optional<Instant> closed, Optional<Instant> lapsed) {
    /** How long a case runs where nobody says otherwise. */
    public static final int USUAL_DAYS = 30;

    public static final int MOST_DAYS = 90;

    /** How far a clock may be behind the time at which a case was opened: clocks are corrected. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    /** A term that begins now. */
    public static Term of(Instant now, int days) {
        return new Term(now, now.plus(Duration.ofDays(days)), now, Optional.empty(), Optional.empty());
    }

    /**
     * Whether the case has come to an end by itself. The clock counts, and any later time that was seen since the case was
     * opened, so that a clock that is set back gives no case more time. A clock that shows a time well before the case was
     * opened tells nothing of how long it has run, and ends it.
     */
    boolean over(Instant now) {
        var latest = now.isAfter(seen) ? now : seen;
        return lapsed.isPresent()
                || !latest.isBefore(lapses)
                || now.plus(TOLERANCE).isBefore(opened);
    }

    /** Whether what was allowed in the case holds. */
    public Standing standing(Instant now) {
        if (closed.isPresent()) {
            return Standing.CLOSED;
        }
        return over(now) ? Standing.LAPSED : Standing.OPEN;
    }

    /** Days until the case ends by itself, the one that has begun counted in; none where it has ended. */
    public int daysLeft(Instant now) {
        if (standing(now) != Standing.OPEN) {
            return 0;
        }
        var latest = now.isAfter(seen) ? now : seen;
        return (int) Duration.between(latest, lapses).plusDays(1).minusNanos(1).toDays();
    }

    Term seenAt(Instant now) {
        return now.isAfter(seen) ? new Term(opened, lapses, now, closed, lapsed) : this;
    }

    Term closedAt(Instant now) {
        return new Term(opened, lapses, seen, Optional.of(now), lapsed);
    }

    Term lapsedAt(Instant now) {
        return new Term(opened, lapses, seen, closed, Optional.of(now));
    }
}
