package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.decision.Because;
import dev.sayso.decision.Outcome;
import dev.sayso.decision.Verdict;
import dev.sayso.files.Disk;
import dev.sayso.ledger.Ledger;
import dev.sayso.policy.LivePolicies;
import dev.sayso.policy.Sandbox;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ProfileState;
import dev.sayso.profile.ProfileStore;
import dev.sayso.statement.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an organisation can't do, whatever its policy says: four promises to every person. */
class NoRuleCanTest {
    private static final List<String> EVERYTHING = List.of(
            "\"item\": \"*\", \"verb\": \"forbid\"",
            "\"item\": \"*\", \"verb\": \"require\"",
            "\"item\": \"*\", \"verb\": \"suggest\", \"choice\": \"granted\"");

    @TempDir
    Path base;

    private final InstantSource clock = () -> Instant.parse("2026-11-22T10:15:30Z");
    private Sandbox machine;

    @BeforeEach
    void machine() throws IOException {
        machine = new Sandbox(base);
    }

    @Test
    void noRuleCanHideWhatIsCollected() {
        var all = CatalogueReader.bundled().items();
        for (var rule : EVERYTHING) {
            machine.put("10.json", Sandbox.policy(", \"account\": \"work\"", rule));
            try (var service = service()) {
                assertThat(service.current().policy().rules()).hasSize(1);
                assertThat(service.current().items().values())
                        .extracting(ItemState::item)
                        .containsExactlyElementsOf(all);
                assertThat(service.catalogue().items()).isEqualTo(all);
                assertThat(service.explain("device.os", Optional.empty())).isNotEmpty();
            }
        }
    }

    @Test
    void noRuleCanHideTheStatement() {
        var edition = library().current(Locale.ENGLISH);
        for (var rule : EVERYTHING) {
            machine.put("10.json", Sandbox.policy(", \"account\": \"work\"", rule));
            try (var service = service()) {
                assertThat(service.library().current(Locale.ENGLISH)).isEqualTo(edition);
                assertThat(service.library().current(Locale.ENGLISH).sections()).isNotEmpty();
            }
        }
    }

    /** Nothing that a policy might try is so much as understood: it is told, and blocks. */
    @ParameterizedTest
    @ValueSource(strings = {"hide", "hideStatement", "statement", "catalogue", "allow", "grant", "lock", "consent"})
    void noKeyAndNoVerbHidesLocksOrConsents(String word) {
        machine.put("10.json", Sandbox.policy(", \"" + word + "\": true"));
        machine.put("20.json", Sandbox.rules("\"item\": \"*\", \"verb\": \"" + word + "\""));
        try (var service = service()) {
            assertThat(service.current().policy().faults())
                    .extracting(fault -> fault.code().replace("misspelt", "unknown"))
                    .containsExactly("policy.unknown-key", "policy.unknown-word");
            assertThat(service.current().items().values())
                    .allMatch(state -> state.verdict() == Verdict.POLICY_UNREADABLE);
        }
    }

    @Test
    void noRuleCanStopARefusal() throws IOException {
        for (var rule : EVERYTHING) {
            machine.put("10.json", Sandbox.policy(", \"account\": \"work\"", rule));
            try (var service = service()) {
                var one = service.choose(List.of("device.os"), Choice.REFUSED, Given.PANEL);
                assertThat(one.items().get("device.os").choice()).isEqualTo(Choice.REFUSED);
                var all = service.chooseAll(Choice.REFUSED, Given.PANEL);
                assertThat(all.items().values()).allMatch(state -> state.choice() == Choice.REFUSED);

                Files.delete(machine.folder.resolve("10.json"));
                assertThat(service.current().items().values()).allMatch(state -> state.verdict() == Verdict.REFUSED);
                service.reset(Given.PANEL);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"personal", "work", "school"})
    void noRuleCanMakeASuggestionCountAsConsent(String account) {
        machine.put("10.json", Sandbox.policy(", \"account\": \"" + account + "\"", EVERYTHING.get(2)));
        try (var service = service()) {
            var now = service.current();
            assertThat(now.items().values())
                    .allMatch(state -> state.suggestion().isPresent())
                    .allMatch(state -> state.verdict() == Verdict.UNDECIDED)
                    .allMatch(state -> state.record().isEmpty())
                    .allMatch(state -> state.lock().isEmpty());
            assertThat(now.profile()).isInstanceOf(ProfileState.Absent.class);
        }
    }

    @Test
    void noRuleCanRequireOnAPersonalAccount() throws IOException {
        machine.put("10.json", Sandbox.rules(EVERYTHING.get(1)));
        try (var service = service()) {
            assertNothingIsRequired(service);
            service.chooseAll(Choice.REFUSED, Given.PANEL);
            assertNothingIsRequired(service);
            service.setAccount(Account.WORK, Given.PANEL);
            assertThat(service.current().items().get("device.os").verdict()).isEqualTo(Verdict.POLICY_REQUIRES);
            service.setAccount(Account.PERSONAL, Given.PANEL);
            assertNothingIsRequired(service);
            service.setAccount(Account.WORK, Given.PANEL);
            machine.put("10.json", Sandbox.policy(", \"account\": \"personal\"", EVERYTHING.get(1)));
            assertNothingIsRequired(service);
        }
    }

    /** And what it does require on a work account is its decision, never the person's. */
    @Test
    void noRuleCanMakeARequirementCountAsConsent() {
        machine.put("10.json", Sandbox.policy(", \"account\": \"work\"", EVERYTHING.get(1)));
        try (var service = service()) {
            assertThat(service.current().items().values())
                    .allMatch(state -> state.verdict() == Verdict.POLICY_REQUIRES)
                    .allMatch(state -> state.record().isEmpty());
            assertThat(service.explain("device.os", Optional.empty()))
                    .extracting(Because::verdict)
                    .containsExactly(Verdict.POLICY_REQUIRES, Verdict.UNDECIDED);
            assertThat(Files.exists(base.resolve("profile.json"))).isFalse();
        }
    }

    private static void assertNothingIsRequired(ConsentService service) {
        assertThat(service.current().items().values())
                .allMatch(state -> state.verdict().outcome() == Outcome.BLOCKED)
                .allMatch(state -> state.lock().isEmpty());
        assertThat(service.explain("device.os", Optional.empty()))
                .filteredOn(because -> because.verdict() == Verdict.POLICY_REQUIRES)
                .isNotEmpty()
                .noneMatch(Because::force);
    }

    private Library library() {
        return new Library(base.resolve("statements"), new ArrayList<>());
    }

    private ConsentService service() {
        return new ConsentService(
                CatalogueReader.bundled(),
                library(),
                new ProfileStore(base.resolve("profile.json"), clock),
                new UndoStore(base, Disk.REAL),
                new Ledger(base, clock),
                new LivePolicies(List.of(machine.source()), clock),
                Optional.empty(),
                clock);
    }
}
