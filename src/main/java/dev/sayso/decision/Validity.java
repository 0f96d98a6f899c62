package dev.sayso.decision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How long a grant holds. */
final class Validity {
    /** How far ahead of the clock a grant may be dated: clocks are corrected, and differ between machines. */
    static final long TOLERANCE_SECONDS = 24 * 60 * 60;

    private static final long DAY = 24 * 60 * 60;
    private static final long SHORTEST_MONTH = 28;
    private static final long LONGEST_MONTH = 31;

    private Validity() {}

    /**
     * Whether a grant no longer holds: {@code months} calendar months (UTC) after it was given, and also where it is dated
     * more than the tolerance ahead, because a clock that was set back must not make a grant live longer.
     */
    static boolean over(Instant given, Instant now, int months) {
        if (ahead(given, now)) {
            return true;
        }
        // Most grants are clearly young or clearly old: those need no calendar, and so no allocation.
        long age = now.getEpochSecond() - given.getEpochSecond();
        if (age < months * SHORTEST_MONTH * DAY) {
            return false;
        }
        return age > months * LONGEST_MONTH * DAY || !now.isBefore(end(given, months));
    }

    /** The first moment at which a grant is over by its age. */
    static Instant end(Instant given, int months) {
        return OffsetDateTime.ofInstant(given, ZoneOffset.UTC)
                .plusMonths(months)
                .toInstant();
    }

    /** Whether a grant is dated further ahead of the clock than clocks usually differ. */
    static boolean ahead(Instant given, Instant now) {
        return given.getEpochSecond() - now.getEpochSecond() > TOLERANCE_SECONDS;
    }
}
