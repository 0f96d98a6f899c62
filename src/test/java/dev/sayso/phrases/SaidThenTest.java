package dev.sayso.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside a switch: who said what, when, under which edition. */
class SaidThenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GRANTED | 2026-11-03T09:15:30Z | user     | en-GB | You allowed this on 3 November 2026, under edition September 2016.",
                "REFUSED | 2026-11-03T09:15:30Z | user     | en-GB | You refused this on 3 November 2026, under edition September 2016.",
                "REFUSED | 2026-11-03T09:15:30Z | guardian | en-GB | A guardian refused this on 3 November 2026, under edition September 2016.",
                "REFUSED | 2026-11-03T23:15:30Z | user     | en-GB | You refused this on 4 November 2026, under edition September 2016.",
                "ASK     | 2026-11-03T09:15:30Z | user     | en-GB | You chose on 3 November 2026, under edition September 2016, to be asked each time.",
                "REFUSED | 1970-01-01T00:00:00Z | ''       | en-GB | You refused this. The profile does not say when.",
                "ASK     | 1970-01-01T00:00:00Z | ''       | en-GB | You chose to be asked each time. The profile does not say when.",
                "REFUSED | 2026-11-03T09:15:30Z | user     | de    | Sie haben dies am 3. November 2026 abgelehnt, unter der Fassung September 2016.",
                "REFUSED | 1970-01-01T00:00:00Z | user     | de    | 'Sie haben dies abgelehnt. Wann, sagt das Profil nicht.'"
            })
    void itSaysWhoWhenAndUnderWhich(Choice choice, Instant at, String by, String language, String sentence) {
        var said = new ChoiceRecord(choice, at, "2016-09", "en", by, "panel");
        var words = Words.in(Locale.forLanguageTag(language));
        assertThat(SaidThen.of(said, words, ZoneId.of("Europe/Berlin"))).isEqualTo(sentence);
    }
}
