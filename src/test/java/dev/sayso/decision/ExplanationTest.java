package dev.sayso.decision;

import static dev.sayso.decision.Cases.ITEM;
import static dev.sayso.decision.Cases.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        nothing                                  | UNDECIDED
        granted                                  | GRANTED
        forbid require work refused              | POLICY_FORBIDS POLICY_REQUIRES REFUSED
        forbid forbid-product                    | POLICY_FORBIDS POLICY_FORBIDS UNDECIDED
        minor signal granted                     | MINOR SIGNAL GRANTED
        joined preview-asks signal refused       | PREVIEW_REQUIRES SIGNAL REFUSED
        product-refused granted                  | REFUSED GRANTED
        granted-long-ago changed                 | NEEDS_REVIEW EXPIRED GRANTED
        product-granted granted-long-ago         | GRANTED EXPIRED GRANTED
        broken-policy forbid granted             | POLICY_UNREADABLE POLICY_FORBIDS GRANTED
        broken-profile                           | PROFILE_UNREADABLE
        broken-profile signal require            | PROFILE_UNREADABLE SIGNAL
        require personal refused                 | REFUSED POLICY_REQUIRES
        suggest granted                          | GRANTED
        """)
    void theDecidingReasonComesFirstThenWhatItOverrode(String words, String expected) {
        var verdicts = Arrays.stream(expected.split(" ")).map(Verdict::valueOf).toList();
        assertThat(explain(words)).extracting(Because::verdict).isEqualTo(verdicts);
    }

    @Test
    void aRuleThatRequiresOnAPersonalAccountIsToldAsWithoutForce() {
        var last = explain("require personal granted").getLast();
        assertThat(last.verdict()).isEqualTo(Verdict.POLICY_REQUIRES);
        assertThat(last.force()).isFalse();
        assertThat(last.rule()).map(rule -> rule.place().toString()).contains("10-contoso.json:3:5");
        assertThat(explain("require work")).allMatch(Because::force);
    }

    @Test
    void everyLineNamesItsSource() {
        assertThat(explain("signal").getFirst().detail()).contains("DO_NOT_TRACK=1");
        assertThat(explain("joined preview-asks").getFirst().detail()).contains(PRODUCT);
        assertThat(explain("forbid").getFirst().rule())
                .map(rule -> rule.organisation())
                .contains("Contoso");
        assertThat(explain("broken-profile").getFirst().fault()).contains(Cases.FAULT);
        assertThat(explain("broken-policy").getFirst().fault()).contains(Cases.FAULT);
        assertThat(explain("granted changed").getFirst().detail()).contains("2026-10");
        assertThat(explain("granted changed").getFirst().record()).isPresent();
        assertThat(explain("granted").getFirst().detail()).isEmpty();
        assertThat(explain("product-granted").getFirst().detail()).contains(PRODUCT);
    }

    @Test
    void aGrantThatRanOutSaysHowLongItWasValid() {
        assertThat(explain("granted-long-ago").getFirst().detail()).contains("13");
        assertThat(explain("granted-long-ago valid-1").getFirst().detail()).contains("1");
        assertThat(explain("granted-long-ago valid-99").getFirst().detail()).contains("13");
        assertThat(explain("granted-ahead").getFirst().detail()).isEmpty();
    }

    @Test
    void ofAnItemThatIsNotDeclaredItSaysThatFirst() {
        var lines = Decision.explain(Cases.of("granted signal"), "errors.unheard-of", Optional.empty());
        assertThat(lines)
                .extracting(Because::verdict)
                .containsExactly(Verdict.NOT_DECLARED, Verdict.SIGNAL, Verdict.UNDECIDED);
    }

    private static List<Because> explain(String words) {
        return Decision.explain(Cases.of(words), ITEM, Optional.of(PRODUCT));
    }
}
