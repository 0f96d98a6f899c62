package dev.sayso.profile;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What is known of the person's age. The month of birth is never kept: only the group it led to, and for a minor the month
 * in which they come of age.
 *
 * @param group what was said, when it was said
 * @param until for a minor the month in which they come of age; empty where that is not known
 * @param guardianConsented whether a guardian has consented for a minor
 */
public record Age(AgeGroup group, Optional<YearMonth> until, boolean guardianConsented) {
    /** Nobody was asked. */
    public static final Age UNKNOWN = of(AgeGroup.UNKNOWN);

    /** The statement's own limit: it asks for a guardian's consent for children under 13. */
    public static final int USUAL_LIMIT = 13;

    public static Age of(AgeGroup group) {
        return new Age(group, Optional.empty(), false);
    }

    /**
     * The group that a month of birth leads to. The day is not known, so that a person comes of age when the month of the
     * birthday is over.
     *
     * @param limit the age from which on a person is no minor, in years
     */
    public static Age born(YearMonth month, int limit, Instant now) {
        var until = month.plusYears(limit);
        return over(until, now) ? of(AgeGroup.ADULT) : new Age(AgeGroup.MINOR, Optional.of(until), false);
    }

    /** The group by now: a minor becomes an adult by the passing of time alone. */
    public AgeGroup groupAt(Instant now) {
        return group == AgeGroup.MINOR && until.isPresent() && over(until.get(), now) ? AgeGroup.ADULT : group;
    }

    public Age withGuardianConsented(boolean consented) {
        return new Age(group, until, consented);
    }

    /** Whether that month is over, by the calendar of Greenwich. */
    public static boolean over(YearMonth until, Instant now) {
        return YearMonth.from(now.atOffset(ZoneOffset.UTC)).isAfter(until);
    }
}
