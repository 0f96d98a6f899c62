package dev.sayso.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.fault.Fault;
import dev.sayso.profile.Account;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several files has force. */
class PolicyMergeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PolicyReader READER = new PolicyReader(CatalogueReader.bundled());

    @Test
    void aForbidIsStrongerThanARequireAndThatThanASuggestion() {
        var policy = merge(
                Sandbox.rules("\"item\": \"device.os\", \"verb\": \"suggest\", \"choice\": \"granted\""),
                Sandbox.rules("\"item\": \"device.os\", \"verb\": \"require\""),
                Sandbox.rules("\"item\": \"device.*\", \"verb\": \"forbid\""));
        assertThat(policy.rules()).extracting(Rule::verb).containsExactly(Verb.FORBID, Verb.REQUIRE, Verb.SUGGEST);
        assertThat(policy.rules().getFirst().place().file()).isEqualTo(Path.of("2.json"));
    }

    @Test
    void amongEqualsTheFileThatSortsFirstIsNamed() {
        var policy = merge(
                Sandbox.rules("\"item\": \"device.os\", \"verb\": \"forbid\", \"reason\": \"first\""),
                Sandbox.rules("\"item\": \"*\", \"verb\": \"forbid\", \"reason\": \"second\""));
        assertThat(policy.rule(Verb.FORBID, "device.os", Optional.empty()).map(Rule::reason))
                .contains("first");
    }

    @ParameterizedTest(name = "expires {0}: in force {1}")
    @CsvSource({"2026-11-21, false", "2026-11-22, true", "2026-11-23, true"})
    void aFileHasForceThroughItsLastDay(String day, boolean force) {
        var policy = merge(Sandbox.policy(", \"expires\": \"" + day + "\"", "\"item\": \"*\", \"verb\": \"forbid\""));
        assertThat(policy.rules().isEmpty()).isEqualTo(!force);
        assertThat(policy.expired()).hasSize(force ? 0 : 1);
        assertThat(policy.faults()).isEmpty();
    }

    @Test
    void anExpiredFileSaysNothingAnyMoreAndIsTold() {
        var policy = merge(Sandbox.EXAMPLE.replace("2027", "2025"));
        assertThat(policy.expired())
                .extracting(Fault::code, PolicyReaderTest::at)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("policy.expired", "13:14"));
        assertThat(policy).usingRecursiveComparison().ignoringFields("expired").isEqualTo(Policy.NONE);
    }

    @Test
    void theSmallestValidityTheFirstAccountAndTheStricterWordOnMinorsHold() {
        var policy = merge(
                Sandbox.policy(", \"validityMonths\": 13, \"minors\": \"guardian\""),
                Sandbox.policy(", \"validityMonths\": 6, \"account\": \"school\", \"minors\": \"block\""),
                Sandbox.policy(", \"validityMonths\": 12, \"account\": \"work\""));
        assertThat(policy.validityMonths().map(Decided::value)).contains(6);
        assertThat(policy.account().map(Decided::value)).contains(Account.SCHOOL);
        assertThat(policy.minors().map(Decided::value)).contains(Minors.BLOCK);
        assertThat(policy.guardianMayConsent()).isFalse();
    }

    @Test
    void aFileWithAFaultGivesItsFaultsAndNoneOfItsRules() {
        var policy = merge(
                Sandbox.rules("\"item\": \"*\", \"verb\": \"require\"", "\"item\": \"*\", \"verb\": \"allow\""),
                Sandbox.rules("\"item\": \"device.os\", \"verb\": \"forbid\""));
        assertThat(policy.faults()).extracting(Fault::code).containsExactly("policy.unknown-word");
        assertThat(policy.rules()).extracting(Rule::item).containsExactly("device.os");
    }

    private static Policy merge(String... texts) {
        List<Reading> readings = new ArrayList<>();
        for (var text : texts) {
            var file = Path.of(readings.size() + ".json");
            readings.add(READER.read(file, text.getBytes(StandardCharsets.UTF_8)));
        }
        return PolicyMerge.of(readings, TODAY);
    }
}
