package dev.sayso.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.decision.Because;
import dev.sayso.decision.Verdict;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.words.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
    @ParameterizedTest
    @CsvSource({
        "GRANTED, GRANTED, user, You allowed it on",
        "GRANTED, GRANTED, guardian, A parent or guardian allowed it on",
        "REFUSED, REFUSED, guardian, A parent or guardian refused it on",
        "ASK, ASK, guardian, A parent or guardian chose on"
    })
    void whoSaidItIsNamed(Choice choice, Verdict verdict, String by, String told) {
        var said = new ChoiceRecord(choice, Instant.parse("2026-03-01T10:00:00Z"), "2016-09", "en", by, "panel");
        var because = new Because(
                verdict, Optional.empty(), Optional.of(said), Optional.empty(), Optional.empty(), List.of(), true);
        assertThat(Reasons.of(List.of(because), Words.in(Locale.ENGLISH), ZoneOffset.UTC))
                .singleElement()
                .asString()
                .startsWith(told);
    }
}
