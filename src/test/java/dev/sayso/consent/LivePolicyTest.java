package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sayso.decision.Outcome;
import dev.sayso.decision.Verdict;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.policy.LivePolicies;
import dev.sayso.policy.Sandbox;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ProfileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy takes effect and loses it while SaySo runs. */
class LivePolicyTest {
    private static final String ITEM = "usage.features";
    private static final String FORBID = Sandbox.rules("\"item\": \"usage.*\", \"verb\": \"forbid\"");

    @TempDir
    Path base;

    private final LinkedBlockingQueue<Consents> told = new LinkedBlockingQueue<>();
    private Sandbox machine;
    private Given given;

    @BeforeEach
    void machine() throws IOException {
        machine = new Sandbox(base);
        given = new Given(base);
        given.policies = new LivePolicies(List.of(machine.source()), () -> given.now);
    }

    @Test
    void aPolicyPutInPlaceChangedAndLiftedIsToldWithinASecond() throws Exception {
        try (var service = given.service();
                var _ = service.onChange(told::add)) {
            service.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
            await(now -> verdict(now) == Verdict.GRANTED);

            machine.put("10.json", FORBID);
            await(now -> verdict(now) == Verdict.POLICY_FORBIDS);

            machine.put("10.json", FORBID.replace("usage.*", "errors.*"));
            await(now -> verdict(now) == Verdict.GRANTED);

            machine.put("20.json", FORBID);
            await(now -> verdict(now) == Verdict.POLICY_FORBIDS);

            Files.delete(machine.folder.resolve("20.json"));
            await(now -> verdict(now) == Verdict.GRANTED);
        }
    }

    @Test
    void aPolicyThatBreaksOrThatSomebodyMayWriteBlocksEverythingWhileItDoes() throws Exception {
        try (var service = given.service();
                var _ = service.onChange(told::add)) {
            service.chooseAll(Choice.GRANTED, Given.PANEL);
            await(now -> verdict(now) == Verdict.GRANTED);

            machine.put("10.json", "{");
            var broken = await(now -> verdict(now) == Verdict.POLICY_UNREADABLE);
            assertThat(broken.items().values())
                    .allMatch(state -> state.verdict().outcome() == Outcome.BLOCKED);
            assertThat(broken.policy().faults().getFirst().place().map(Object::toString))
                    .hasValueSatisfying(place -> assertThat(place).endsWith("10.json:1:2"));

            var file = machine.put("10.json", Sandbox.rules());
            await(now -> verdict(now) == Verdict.GRANTED);

            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
            await(now -> verdict(now) == Verdict.POLICY_UNREADABLE);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            await(now -> verdict(now) == Verdict.GRANTED);
        }
    }

    @Test
    void whenAPolicyIsLiftedThePersonsOwnChoicesAreAsTheyWere() throws IOException {
        try (var service = given.service()) {
            service.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
            service.choose(List.of("errors.severity"), Choice.REFUSED, Given.PANEL);
            var before = service.current();
            var file = Files.readString(given.profile);

            machine.put(
                    "10.json",
                    Sandbox.policy(
                            ", \"account\": \"work\"",
                            "\"item\": \"usage.*\", \"verb\": \"forbid\"",
                            "\"item\": \"errors.severity\", \"verb\": \"require\""));
            assertThat(verdict(service.current())).isEqualTo(Verdict.POLICY_FORBIDS);
            assertThat(service.current().items().get("errors.severity").verdict())
                    .isEqualTo(Verdict.POLICY_REQUIRES);
            assertThat(service.current().items().get(ITEM).choice()).isEqualTo(Choice.GRANTED);
            assertThat(Files.readString(given.profile)).isEqualTo(file);

            Files.delete(machine.folder.resolve("10.json"));
            assertThat(service.current()).isEqualTo(before);
        }
    }

    @Test
    void aPolicyLosesItsForceOnTheDayAfterItsLast() {
        given.now = Instant.parse("2026-11-22T23:59:59Z");
        machine.put("10.json", FORBID.replace("\"rules\"", "\"expires\": \"2026-11-22\", \"rules\""));
        try (var service = given.service()) {
            assertThat(verdict(service.current())).isEqualTo(Verdict.POLICY_FORBIDS);
            given.now = given.now.plus(Duration.ofSeconds(1));
            assertThat(verdict(service.current())).isEqualTo(Verdict.UNDECIDED);
            assertThat(service.current().policy().expired()).hasSize(1);
        }
    }

    @Test
    void theAccountIsTheOrganisationsWhileItSaysSo() throws IOException {
        try (var service = given.service()) {
            service.setAccount(Account.SCHOOL, Given.PANEL);
            machine.put("10.json", Sandbox.policy(", \"account\": \"work\""));
            assertThat(service.current().account()).isEqualTo(Account.WORK);

            var refused =
                    catchThrowableOfType(FaultException.class, () -> service.setAccount(Account.PERSONAL, Given.PANEL));
            assertThat(refused.fault().code()).isEqualTo("consent.account-decided");
            assertThat(refused.fault().kind()).isEqualTo(Kind.POLICY);
            assertThat(refused.fault().arguments()).containsExactly("Contoso", "personal");

            Files.delete(machine.folder.resolve("10.json"));
            assertThat(service.current().account()).isEqualTo(Account.SCHOOL);
            assertThat(service.setAccount(Account.PERSONAL, Given.PANEL).profile())
                    .isInstanceOf(ProfileState.Present.class);
        }
    }

    private Consents await(Predicate<Consents> wanted) throws InterruptedException {
        // Five times what is promised: a machine that tests may have other things to do.
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (true) {
            var now = told.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertThat(now).as("told in time").isNotNull();
            if (wanted.test(now)) {
                return now;
            }
        }
    }

    private static Verdict verdict(Consents now) {
        return now.items().get(ITEM).verdict();
    }
}
