package dev.sayso.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A case ends by itself, whatever is done to the clock. */
class TermTest {
    private static final Instant START = Instant.parse("2026-11-22T10:15:30Z");

    private final Term term = Term.of(START, 30);

    @Test
    void itRunsForItsDaysAndNotASecondLonger() {
        var end = START.plus(Duration.ofDays(30));
        assertThat(term.standing(end.minusSeconds(1))).isEqualTo(Standing.OPEN);
        assertThat(term.standing(end)).isEqualTo(Standing.LAPSED);
    }

    @Test
    void theDayThatHasBegunIsCounted() {
        assertThat(term.daysLeft(START)).isEqualTo(30);
        assertThat(term.daysLeft(START.plusSeconds(1))).isEqualTo(30);
        assertThat(term.daysLeft(START.plus(Duration.ofDays(1)))).isEqualTo(29);
        assertThat(term.daysLeft(term.lapses().minusSeconds(1))).isEqualTo(1);
        assertThat(term.daysLeft(term.lapses())).isZero();
    }

    @Test
    void aClockThatIsSetBackGivesNoTimeBack() {
        var seen = term.seenAt(START.plus(Duration.ofDays(20)));
        assertThat(seen.daysLeft(START.plus(Duration.ofDays(2)))).isEqualTo(10);
        var late = term.seenAt(term.lapses());
        assertThat(late.standing(START.plus(Duration.ofDays(2)))).isEqualTo(Standing.LAPSED);
    }

    @Test
    void aTimeThatWasSeenIsNeverForgotten() {
        var seen = term.seenAt(START.plus(Duration.ofDays(20)));
        assertThat(seen.seenAt(START)).isEqualTo(seen);
    }

    @Test
    void aClockThatShowsATimeWellBeforeTheOpeningEndsTheCase() {
        assertThat(term.standing(START.minus(Duration.ofHours(23)))).isEqualTo(Standing.OPEN);
        assertThat(term.standing(START.minus(Duration.ofHours(25)))).isEqualTo(Standing.LAPSED);
    }

    @Test
    void whatWasClosedStaysClosedAndWhatWasNoticedToHaveLapsedStaysLapsed() {
        assertThat(term.closedAt(START).standing(START)).isEqualTo(Standing.CLOSED);
        assertThat(term.lapsedAt(term.lapses()).standing(START)).isEqualTo(Standing.LAPSED);
    }
}
