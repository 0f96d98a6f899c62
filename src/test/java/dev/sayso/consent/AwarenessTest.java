package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.decision.Verdict;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.FailingDisk;
import dev.sayso.ledger.Query;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwarenessTest {
    private static final String ITEM = "usage.features";

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void begin() {
        given = new Given(folder);
    }

    @Test
    void aGrantThatGrewTooOldIsWrittenDownOnce() {
        given.service().choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
        var granted = given.now;
        given.now = given.now.plus(Duration.ofDays(400));
        given.service().catchUp();
        given.service().catchUp();

        assertThat(history()).containsExactly("granted " + ITEM, "expired " + ITEM);
        var expired = given.service()
                .history()
                .newest(Query.ALL, 1)
                .entries()
                .getFirst()
                .event();
        assertThat(expired.by()).isEqualTo("system");
        assertThat(expired.result().since()).contains(granted.truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void whatWasSeenToHaveEndedDoesNotBeginAgainWhereTheClockIsSetBack() {
        given.service().choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
        var then = given.now;
        given.now = then.plus(Duration.ofDays(400));
        given.service().catchUp();
        given.now = then.plus(Duration.ofDays(1));

        var service = given.service();
        assertThat(service.current().items().get(ITEM).verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(service.explain(ITEM, Optional.empty()).getFirst().verdict()).isEqualTo(Verdict.EXPIRED);
        service.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
        assertThat(service.current().items().get(ITEM).verdict()).isEqualTo(Verdict.GRANTED);
        assertThat(history()).contains("clock-set-back");
    }

    @Test
    void whatWasSeenToHaveEndedDoesNotBeginAgainByBeingImported() throws IOException {
        given.service().choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
        var then = given.now;
        given.now = then.plus(Duration.ofDays(400));
        given.service().catchUp();
        var file = Files.writeString(
                folder.resolve("exported.json"), given.service().exported());
        given.service().choose(List.of(ITEM), Choice.UNDECIDED, Given.PANEL);
        given.now = then.plus(Duration.ofDays(1));

        given.service().importChoices(file, false, Given.PANEL);
        assertThat(given.service().current().items().get(ITEM).verdict()).isEqualTo(Verdict.EXPIRED);
        given.service().choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
        given.service().importChoices(file, false, Given.PANEL);
        assertThat(given.service().current().items().get(ITEM).verdict()).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void anActAfterTheEndOfAGrantTellsOfTheEndFirst() {
        given.service().choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
        given.now = given.now.plus(Duration.ofDays(400));
        given.service().choose(List.of(ITEM), Choice.REFUSED, Given.PANEL);

        assertThat(history()).containsExactly("granted " + ITEM, "expired " + ITEM, "withdrawn " + ITEM);
        given.service().undo(Given.PANEL);
        assertThat(given.service().current().items().get(ITEM).verdict()).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void anEndThatCouldNotBeSavedIsMarkedAndWrittenDownAnew() {
        given.service().choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
        given.now = given.now.plus(Duration.ofDays(400));
        given.disk = FailingDisk.failingMoveTo("profile.json");
        var failing = given.service();
        assertThatThrownBy(failing::catchUp).isInstanceOf(FaultException.class);
        assertThat(failing.current().items().get(ITEM).verdict()).isEqualTo(Verdict.EXPIRED);

        given.disk = Disk.REAL;
        assertThat(history())
                .containsExactly("granted " + ITEM, "expired " + ITEM, "not-done " + ITEM, "expired " + ITEM);
    }

    @Test
    void rulesThatComeChangeAndGoAreWrittenDown() {
        given.policy = forbidding(ITEM);
        given.service().catchUp();
        given.service().catchUp();
        given.policy = forbidding("*");
        given.service().catchUp();
        given.policy = Policy.NONE;
        given.service().catchUp();

        assertThat(history()).containsExactly("policy-came Contoso", "policy-came Contoso", "policy-lifted Contoso");
    }

    @Test
    void rulesThatCannotBeReadHaveNotGone() {
        given.policy = forbidding(ITEM);
        given.service().catchUp();
        given.policy = new Policy(List.of(), List.of(Fault.of(Fault.Kind.INPUT, "policy.malformed")));
        given.service().catchUp();

        assertThat(history()).containsExactly("policy-came Contoso");
    }

    @Test
    void aDamagedNoteCostsNoMoreThanARepetition() throws IOException {
        given.policy = forbidding(ITEM);
        given.service().catchUp();
        Files.writeString(given.state.resolve("noted.json"), "{\"format\":");
        given.service().catchUp();

        assertThat(history()).containsExactly("policy-came Contoso", "policy-came Contoso");
    }

    @Test
    void theQuestionsAreWrittenDownOncePerEditionAndLanguage() {
        given.service().asked(Given.PANEL);
        given.service().asked(Given.PANEL);
        given.service().asked(new Author("user", "panel", Locale.GERMAN));
        given.service().asked(Given.PANEL);

        assertThat(history()).containsExactly("asked", "asked");
        var asked = given.service()
                .history()
                .newest(Query.ALL, 1)
                .entries()
                .getFirst()
                .event();
        assertThat(asked.language()).contains("de");
        assertThat(asked.edition().orElseThrow().sha256()).isEqualTo("ab12");
    }

    @Test
    void lookingAtAnEmptyPlaceLeavesItEmpty() {
        given.service().catchUp();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anActThatNeverTookEffectIsTold() {
        given.service().choose(List.of(ITEM), Choice.REFUSED, Given.PANEL);
        given.disk = FailingDisk.failingMoveTo("profile.json");
        var failing = given.service();
        assertThatThrownBy(() -> failing.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL))
                .isInstanceOf(FaultException.class);
        given.disk = Disk.REAL;

        var next = given.service();
        assertThat(next.notDone()).isEmpty();
        next.catchUp();
        assertThat(next.notDone().map(Fault::code)).contains("ledger.not-done");
        assertThat(next.notDone().orElseThrow().arguments()).contains(ITEM);
        assertThat(next.current().items().get(ITEM).choice()).isEqualTo(Choice.REFUSED);
    }

    private static Policy forbidding(String item) {
        return new Policy(List.of(Given.rule(Verb.FORBID, item)), List.of());
    }

    private List<String> history() {
        return given.service().history().newest(Query.ALL, 99).entries().reversed().stream()
                .map(entry -> entry.event())
                .map(event -> (event.act().word() + " "
                                + event.subject()
                                        .item()
                                        .or(event.subject()::organisation)
                                        .orElse(""))
                        .strip())
                .toList();
    }
}
