package dev.sayso.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The wait after wrong PINs. */
class LockOutTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    @Test
    void growsFromTheThirdWrongPinOnToADay() {
        var waits = new ArrayList<Long>();
        var lockOut = LockOut.NONE;
        var now = NOW;
        for (int i = 0; i < 17; i++) {
            lockOut = lockOut.afterAttempt(now);
            waits.add(lockOut.remaining(now).toSeconds());
            now = now.plus(lockOut.remaining(now));
            assertThat(lockOut.holds(now)).isFalse();
        }
        assertThat(waits)
                .containsExactly(
                        0L, 0L, 30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3840L, 7680L, 15360L, 30720L, 61440L, 86400L,
                        86400L, 86400L);
    }

    @Test
    void isNotShortenedByAClockThatIsSetBack() {
        var locked = new LockOut(20, NOW.plus(Duration.ofHours(24)));
        var back = NOW.minus(Duration.ofHours(10));
        assertThat(locked.remaining(back)).isEqualTo(Duration.ofHours(34));
        assertThat(locked.afterAttempt(back).until()).isEqualTo(locked.until());
    }

    @Test
    void countsOnWithoutEverStartingAgain() {
        var most = new LockOut(Integer.MAX_VALUE, Instant.EPOCH).afterAttempt(NOW);
        assertThat(most.wrong()).isEqualTo(Integer.MAX_VALUE);
        assertThat(most.remaining(NOW)).isEqualTo(Duration.ofHours(24));
    }
}
