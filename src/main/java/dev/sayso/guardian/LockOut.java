package dev.sayso.guardian;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The wait after wrong PINs. A moment on the clock and not a time from now on: a clock that is set back makes it longer,
 * never shorter.
 *
 * @param wrong how many attempts since the last right one
 * @param until before this moment none counts
 */
record LockOut(int wrong, Instant until) {
    static final LockOut NONE = new LockOut(0, Instant.EPOCH);

    private static final int FREE = 3;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(24);
    /** With this many doublings the longest wait is reached. */
    private static final int MOST_DOUBLINGS = 12;

    boolean holds(Instant now) {
        return now.isBefore(until);
    }

    /** How long there is to wait; at the least a second where there is anything. */
    Duration remaining(Instant now) {
        return holds(now)
                ? Duration.between(now, until).plusMillis(999).truncatedTo(ChronoUnit.SECONDS)
                : Duration.ZERO;
    }

    /** The same after one more attempt, taken for a wrong one until it is known to be right. */
    LockOut afterAttempt(Instant now) {
        var count = wrong == Integer.MAX_VALUE ? wrong : wrong + 1;
        if (count < FREE) {
            return new LockOut(count, until);
        }
        var doubled = FIRST.multipliedBy(1L << Math.min(count - FREE, MOST_DOUBLINGS));
        var wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        var next = now.plus(wait);
        return new LockOut(count, next.isAfter(until) ? next : until);
    }
}
