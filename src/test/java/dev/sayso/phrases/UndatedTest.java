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

/** A choice that a hand wrote into the profile may lack its date; no date is then made up. */
class UndatedTest {
    @ParameterizedTest
    @CsvSource({"REFUSED, en", "REFUSED, de", "ASK, en", "ASK, de"})
    void aReasonWithoutADateNamesNone(Choice choice, String language) {
        var said = new ChoiceRecord(choice, Instant.EPOCH, "", "", "", "");
        var verdict = choice == Choice.ASK ? Verdict.ASK : Verdict.REFUSED;
        var reasons = List.of(because(verdict, said, Optional.empty()), because(verdict, said, Optional.of("vscode")));
        var told = Reasons.of(reasons, Words.in(Locale.forLanguageTag(language)), ZoneOffset.UTC);
        assertThat(told)
                .allSatisfy(line -> assertThat(line).doesNotContain("19").isNotBlank());
        assertThat(told.getLast()).contains("vscode");
    }

    private static Because because(Verdict verdict, ChoiceRecord said, Optional<String> product) {
        return new Because(verdict, Optional.empty(), Optional.of(said), Optional.empty(), product, List.of(), true);
    }
}
