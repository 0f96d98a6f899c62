package dev.sayso.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    /** Years 2000 to 2100, in seconds. */
    private static final long FIRST = 946_684_800L;

    private static final long LAST = 4_102_444_800L;

    @ParameterizedTest(name = "{0} for {2} months, asked {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-01-15T12:00:00Z | 2026-01-15T12:00:00Z | 1   | false
        2026-01-15T12:00:00Z | 2026-02-15T11:59:59Z | 1   | false
        2026-01-15T12:00:00Z | 2026-02-15T12:00:00Z | 1   | true
        2026-01-31T00:00:00Z | 2026-02-27T23:59:59Z | 1   | false
        2026-01-31T00:00:00Z | 2026-02-28T00:00:00Z | 1   | true
        2024-02-29T00:00:00Z | 2025-03-28T23:59:59Z | 13  | false
        2024-02-29T00:00:00Z | 2025-03-29T00:00:00Z | 13  | true
        2026-01-15T12:00:00Z | 2026-01-15T12:00:00Z | 0   | true
        2026-01-15T12:00:00Z | 2026-01-15T12:00:00Z | -5  | true
        1970-01-01T00:00:00Z | 2026-01-15T12:00:00Z | 99999999 | false
        # dated ahead: the clock was set back, or differs a little
        2026-01-16T12:00:00Z | 2026-01-15T12:00:00Z | 13  | false
        2026-01-16T12:00:01Z | 2026-01-15T12:00:00Z | 13  | true
        2999-01-01T00:00:00Z | 2026-01-15T12:00:00Z | 13  | true
        """)
    void aGrantHoldsForThatManyCalendarMonths(Instant given, Instant now, int months, boolean over) {
        assertThat(Validity.over(given, now, months)).isEqualTo(over);
    }

    /** The quick answer for young and old grants is the calendar's answer. */
    @Property
    void theQuickAnswerIsTheCalendars(
            @ForAll @LongRange(min = FIRST, max = LAST) long given,
            @ForAll @LongRange(min = 0, max = 100_000_000) long age,
            @ForAll @IntRange(min = 1, max = 36) int months) {
        var from = Instant.ofEpochSecond(given);
        var now = from.plusSeconds(age);
        var end = OffsetDateTime.ofInstant(from, ZoneOffset.UTC)
                .plusMonths(months)
                .toInstant();
        assertThat(Validity.over(from, now, months)).isEqualTo(!now.isBefore(end));
    }

    /** Setting the clock back far enough to make a grant young again does not help: it is then dated ahead. */
    @Property
    void anEarlierClockLetsAGrantLiveADayLongerAtMost(
            @ForAll @LongRange(min = FIRST, max = LAST) long given,
            @ForAll @LongRange(min = 86_401, max = 4_000_000_000L) long back) {
        var from = Instant.ofEpochSecond(given);
        assertThat(Validity.over(from, from.minusSeconds(back), 13)).isTrue();
    }
}
