package dev.sayso.gate.sentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ScopeMomentsTest {
    private static final Instant BEGAN = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant REPORT = BEGAN.plusSeconds(60);

    private final ScopeMoments moments = new ScopeMoments(2);

    @Test
    void whatNobodyPutOnAScopeCameWithTheReport() {
        moments.begin(BEGAN);
        assertThat(moments.told("tags.a", "1", REPORT).at()).isEqualTo(REPORT);
    }

    @Test
    void whatMayHaveBeenPutThereUntoldWasThereFromTheBeginning() {
        moments.begin(BEGAN);
        assertThat(moments.untold("contexts.a", "1").at()).isEqualTo(BEGAN);
        assertThat(new ScopeMoments(2).untold("contexts.a", "1").at()).isEqualTo(Instant.MIN);
    }

    @Test
    void theLastTimeCounts() {
        moments.begin(BEGAN);
        moments.put("tags.a", "1", Setting.at(second(1)));
        moments.put("tags.a", "1", Setting.at(second(2)));
        assertThat(moments.told("tags.a", "1", REPORT).at()).isEqualTo(second(2));
    }

    @Test
    void onceSomethingIsForgottenWhatIsUnknownMayBeThat() {
        moments.begin(BEGAN);
        moments.put("tags.a", "1", Setting.at(second(1)));
        moments.put("tags.a", "2", Setting.at(second(2)));
        moments.put("tags.a", "3", Setting.at(second(3)));
        moments.put("tags.a", "4", Setting.at(second(4)));
        assertThat(moments.told("tags.a", "1", REPORT).at()).isEqualTo(second(1));
        assertThat(moments.told("tags.b", "own", REPORT).at()).isEqualTo(second(1));
        assertThat(moments.told("tags.a", "4", REPORT).at()).isEqualTo(second(4));
    }

    @Test
    void onceSomethingIsForgottenThatWasBlockedWhatIsUnknownMayBeThat() {
        moments.begin(BEGAN);
        moments.put("tags.a", "1", new Setting(second(1), true));
        moments.put("tags.a", "2", Setting.at(second(2)));
        moments.put("tags.a", "3", Setting.at(second(3)));
        moments.put("tags.a", "4", Setting.at(second(4)));
        assertThat(moments.told("tags.a", "1", REPORT).blocked()).isTrue();
        assertThat(moments.untold("tags.option", "own").blocked()).isTrue();
        assertThat(moments.untold("contexts.a", "1").blocked()).isFalse();
        assertThat(moments.told("tags.a", "4", REPORT).blocked()).isFalse();
    }

    @Test
    void ofScopesThatWereInUseEarlierNothingIsKnown() {
        moments.begin(Instant.MIN);
        assertThat(moments.begin(BEGAN)).isFalse();
        assertThat(moments.told("tags.a", "1", REPORT).at()).isEqualTo(Instant.MIN);
        assertThat(moments.untold("contexts.a", "1").at()).isEqualTo(Instant.MIN);
    }

    private static Instant second(int number) {
        return BEGAN.plusSeconds(number);
    }
}
