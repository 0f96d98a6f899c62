package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.Fault;
import dev.sayso.policy.LivePolicies;
import dev.sayso.policy.Sandbox;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy's rules do, one by one: the items each decides, the choices it sets aside, what leaves it nothing. */
class RuleEffectTest {
    @TempDir
    Path base;

    private Sandbox machine;
    private Given given;

    @BeforeEach
    void machine() throws IOException {
        machine = new Sandbox(base);
        given = new Given(base.resolve("person"));
        given.policies = new LivePolicies(List.of(machine.source()), () -> given.now);
    }

    @Test
    void aRuleDecidesTheItemsThatItCoversFirst() {
        machine.put(
                "10.json",
                Sandbox.policy(
                        ", \"account\": \"work\"",
                        "\"item\": \"usage.features\", \"verb\": \"forbid\"",
                        "\"item\": \"usage.*\", \"verb\": \"require\"",
                        "\"item\": \"usage.*\", \"verb\": \"suggest\", \"choice\": \"refused\""));
        assertThat(told()).containsExactly("forbid: usage.features", "require: usage.frequency", "suggest: both");
    }

    @Test
    void aRuleThatAnotherCoversDecidesNothingAndSaysWhy() {
        machine.put("10.json", Sandbox.rules("\"item\": \"usage.*\", \"verb\": \"forbid\""));
        machine.put("20.json", Sandbox.rules("\"item\": \"usage.features\", \"verb\": \"forbid\""));
        try (var service = given.service()) {
            var effects = service.current().ruleEffects();
            assertThat(effects).hasSize(2);
            assertThat(effects.getFirst().without()).isEmpty();
            assertThat(effects.getLast().decides()).isEmpty();
            assertThat(effects.getLast().without()).extracting(Fault::code).containsExactly("policy.no-effect");
        }
    }

    @Test
    void aRuleThatRequiresDecidesNothingOnAPersonalAccount() {
        machine.put("10.json", Sandbox.rules("\"item\": \"usage.features\", \"verb\": \"require\""));
        assertThat(told()).containsExactly("require: ");
        try (var service = given.service()) {
            service.setAccount(Account.WORK, Given.PANEL);
        }
        assertThat(told()).containsExactly("require: usage.features");
    }

    @Test
    void aRuleForOneProductDecidesWhateverIsSaidOfAll() {
        machine.put("10.json", Sandbox.rules("\"item\": \"usage.*\", \"product\": \"vscode\", \"verb\": \"forbid\""));
        assertThat(told()).containsExactly("forbid: both");
    }

    @Test
    void aRuleSetsAsideTheChoicesThatSayOtherwise() {
        try (var service = given.service()) {
            service.choose(List.of("usage.features"), Choice.GRANTED, Given.PANEL);
            service.choose(List.of("usage.frequency"), Choice.REFUSED, Given.PANEL);
            machine.put("10.json", Sandbox.rules("\"item\": \"usage.*\", \"verb\": \"forbid\""));
            var effect = service.current().ruleEffects().getFirst();
            assertThat(effect.decides()).hasSize(2);
            assertThat(effect.overrode()).extracting(state -> state.item().id()).containsExactly("usage.features");
        }
    }

    @Test
    void noRuleDecidesWhereOneFileCannotBeTrusted() {
        machine.put("10.json", Sandbox.rules("\"item\": \"usage.*\", \"verb\": \"forbid\""));
        machine.put("20.json", "{");
        assertThat(told()).containsExactly("forbid: ");
    }

    private List<String> told() {
        try (var service = given.service()) {
            return service.current().ruleEffects().stream()
                    .map(effect -> effect.rule().verb().word() + ": " + items(effect))
                    .toList();
        }
    }

    private static String items(RuleEffect effect) {
        var ids = effect.decides().stream().map(state -> state.item().id()).toList();
        return ids.equals(List.of("usage.features", "usage.frequency")) ? "both" : String.join(" ", ids);
    }
}
