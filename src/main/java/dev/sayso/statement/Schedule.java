package dev.sayso.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an edition is announced and when it takes effect.
 *
 * @param notice the day from which people are told of it; told at once where there is none
 * @param effective the first day on which it holds, never before {@code notice}; it holds at once where there is none
 */
public record Schedule(Optional<LocalDate> notice, Optional<LocalDate> effective) {
    public static final Schedule AT_ONCE = new Schedule(Optional.empty(), Optional.empty());

    /** Apart, since most editions hold at once. */
    private static final class Day {
        static final Pattern PATTERN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    }

    public Schedule {
        if (reversed(notice, effective)) {
            throw new IllegalArgumentException("in effect before it is announced: " + notice + ", " + effective);
        }
    }

    /** Whether it would take effect before anybody is told of it. */
    public static boolean reversed(Optional<LocalDate> notice, Optional<LocalDate> effective) {
        return notice.isPresent() && effective.isPresent() && effective.get().isBefore(notice.get());
    }

    /** The day that the text names, as year, month and day; empty where it names none. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Day.PATTERN.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean inEffect(LocalDate today) {
        return effective.isEmpty() || !today.isBefore(effective.get());
    }

    /** Whether people are told of it on that day though it does not hold yet. */
    public boolean upcoming(LocalDate today) {
        return !inEffect(today) && notice.filter(today::isBefore).isEmpty();
    }

    /** This, with what {@code other} says where this says nothing; empty where the two contradict each other. */
    Optional<Schedule> completedBy(Schedule other) {
        var bothNotice = notice.or(() -> other.notice);
        var bothEffective = effective.or(() -> other.effective);
        var agree = other.notice.or(() -> bothNotice).equals(bothNotice)
                && other.effective.or(() -> bothEffective).equals(bothEffective);
        return agree && !reversed(bothNotice, bothEffective)
                ? Optional.of(new Schedule(bothNotice, bothEffective))
                : Optional.empty();
    }
}
