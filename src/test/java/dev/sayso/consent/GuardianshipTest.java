package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sayso.decision.Verdict;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.guardian.Pin;
import dev.sayso.guardian.Unlocked;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Query;
import dev.sayso.policy.Decided;
import dev.sayso.policy.Minors;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Account;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person under age can do, and what their guardian can. */
class GuardianshipTest {
    private static final String ITEM = "usage.features";
    private static final EditionRef EDITION = new EditionRef("statement", "2016-09", "ab12");
    private static final YearMonth BORN = YearMonth.of(2018, 5);

    @TempDir
    Path folder;

    private Given given;
    private ConsentService service;

    @BeforeEach
    void open() {
        given = new Given(folder);
        service = given.service();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theMonthOfBirthLeadsToAGroupAndIsNotKept() throws IOException {
        service.ages().sayBorn(BORN, Given.PANEL);
        assertThat(service.current().family().group()).isEqualTo(AgeGroup.MINOR);
        assertThat(service.current().family().until()).contains(YearMonth.of(2031, 5));
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("2018");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2013-10, ADULT", "2013-11, MINOR", "2013-12, MINOR", "2026-11, MINOR", "1900-01, ADULT"})
    void whoTurnsThirteenThisMonthIsOfAgeWhenItIsOver(YearMonth born, AgeGroup group) {
        assertThat(service.ages().sayBorn(born, Given.PANEL).family().group()).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({"2026-12", "1899-12", "9999-12"})
    void aMonthInWhichNobodyWasBornIsRefused(YearMonth born) {
        assertThat(code(() -> service.ages().sayBorn(born, Given.PANEL))).isEqualTo("age.bad-month");
        assertThat(service.current().family().group()).isEqualTo(AgeGroup.UNKNOWN);
    }

    @Test
    void anOrganisationMayRaiseTheAge() {
        given.policy = policy(Optional.empty(), Optional.of(16));
        assertThat(service.ages().limit()).isEqualTo(16);
        service.ages().sayBorn(YearMonth.of(2012, 1), Given.PANEL);
        assertThat(service.current().family().until()).contains(YearMonth.of(2028, 1));
    }

    @Test
    void isAskedOnlyWhereTheOrganisationNeedsItAndOnce() {
        assertThat(service.current().family().asked()).isFalse();
        given.policy = policy(Optional.of(Minors.GUARDIAN), Optional.empty());
        assertThat(service.current().family().asked()).isTrue();
        service.ages().sayGroup(AgeGroup.ADULT, Given.PANEL);
        assertThat(service.current().family().asked()).isFalse();
    }

    @Test
    void whoSaidTheyAreUnderAgeDoesNotTakeItBack() {
        service.ages().sayBorn(BORN, Given.PANEL);
        assertThat(code(() -> service.ages().sayGroup(AgeGroup.ADULT, Given.PANEL)))
                .isEqualTo("age.said");
        assertThat(code(() -> service.ages().sayBorn(YearMonth.of(1980, 1), Given.PANEL)))
                .isEqualTo("age.said");
        given.now = Instant.parse("2031-06-01T00:00:00Z");
        assertThat(service.current().family().minor()).isFalse();
        service.ages().sayGroup(AgeGroup.ADULT, Given.PANEL);
    }

    @Test
    void whatWasAllowedBeforeIsTakenAwayAndDoesNotComeBack() {
        service.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
        service.choose(List.of("errors.severity"), Choice.REFUSED, Given.PANEL);
        var now = service.ages().sayBorn(BORN, Given.PANEL);
        assertThat(now.items().get(ITEM).choice()).isEqualTo(Choice.UNDECIDED);
        assertThat(now.items().get("errors.severity").choice()).isEqualTo(Choice.REFUSED);
        service.undo(Given.PANEL);
        service.undo(Given.PANEL);
        assertThat(service.current().items().get(ITEM).choice()).isEqualTo(Choice.UNDECIDED);
        given.now = Instant.parse("2031-06-01T00:00:00Z");
        assertThat(service.current().items().get(ITEM).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void nothingIsThereForAChildToAllowButEverythingToRefuse() {
        service.ages().sayBorn(BORN, Given.PANEL);
        assertThat(code(() -> service.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL)))
                .isEqualTo("consent.minor");
        assertThat(code(() -> service.chooseAll(Choice.GRANTED, Given.PANEL))).isEqualTo("consent.minor");
        assertThat(code(() -> service.choose(List.of("errors.severity"), Choice.ASK, Given.PANEL)))
                .isEqualTo("consent.minor");
        service.chooseAll(Choice.REFUSED, Given.PANEL);
        assertThat(service.current().items().values()).allMatch(state -> state.choice() == Choice.REFUSED);
    }

    @Test
    void aConsentAloneAllowsNothing() {
        consented();
        assertThat(service.current().family().consented()).isTrue();
        assertThat(service.current().items().values()).allMatch(state -> state.verdict() == Verdict.UNDECIDED);
        assertThat(code(() -> service.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL)))
                .isEqualTo("consent.guardian-decides");
    }

    @Test
    void theChildRefusesWhatTheGuardianAllowedAndTakesThatBackAndNoMore() {
        var guardian = consented();
        service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL);
        var said = service.current().items().get(ITEM);
        assertThat(said.verdict()).isEqualTo(Verdict.GRANTED);
        assertThat(said.record().map(ChoiceRecord::by)).contains("guardian");

        given.now = given.now.plusSeconds(60);
        service.choose(List.of(ITEM), Choice.REFUSED, Given.PANEL);
        assertThat(service.current().items().get(ITEM).verdict()).isEqualTo(Verdict.REFUSED);
        service.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
        assertThat(service.current().items().get(ITEM)).isEqualTo(said);
        service.undo(Given.PANEL);
        service.undo(Given.PANEL);
        assertThat(service.current().items().get(ITEM)).isEqualTo(said);

        service.chooseAll(Choice.REFUSED, Given.PANEL);
        service.chooseAll(Choice.GRANTED, Given.PANEL);
        assertThat(service.current().items().values())
                .filteredOn(state -> state.verdict() == Verdict.GRANTED)
                .hasSize(1);
    }

    @Test
    void whatTheGuardianRefusesTheChildDoesNotAllow() {
        var guardian = consented();
        service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL);
        service.guardianship().choose(guardian, List.of(ITEM), Choice.REFUSED, Given.PANEL);
        assertThat(service.current().items().get(ITEM).verdict()).isEqualTo(Verdict.REFUSED);
        service.undo(Given.PANEL);
        assertThat(code(() -> service.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL)))
                .isEqualTo("consent.guardian-decides");
    }

    @Test
    void aRevokedConsentLeavesNothingAllowed() {
        var guardian = consented();
        service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL);
        var after = service.guardianship().revoke(guardian, Given.PANEL);
        assertThat(after.items().values()).allMatch(state -> state.verdict() == Verdict.MINOR);
        assertThat(after.items().get(ITEM).choice()).isEqualTo(Choice.UNDECIDED);
        assertThat(code(() -> service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL)))
                .isEqualTo("guardian.no-consent");
        service.guardianship().consent(guardian, EDITION, Given.PANEL);
        assertThat(service.current().items().get(ITEM).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void consentIsToTheEditionThatWasShownAndNoOther() {
        var guardian = guarded();
        given.edition = "2027-01";
        assertThat(code(() -> service.guardianship().consent(guardian, EDITION, Given.PANEL)))
                .isEqualTo("guardian.other-edition");
        assertThat(service.current().family().consented()).isFalse();
    }

    @Test
    void whereTheOrganisationBlocksNoGuardianCanAllow() {
        var guardian = consented();
        service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL);
        given.policy = policy(Optional.of(Minors.BLOCK), Optional.empty());
        assertThat(service.current().items().values()).allMatch(state -> state.verdict() == Verdict.MINOR);
        assertThat(code(() -> service.guardianship().consent(guardian, EDITION, Given.PANEL)))
                .isEqualTo("guardian.policy-blocks");
        assertThat(code(() -> service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL)))
                .isEqualTo("guardian.policy-blocks");
        service.guardianship().choose(guardian, List.of(ITEM), Choice.REFUSED, Given.PANEL);
    }

    @Test
    void aGuardianIsForAMinorAlone() {
        assertThat(code(() -> service.guardianship().setUp(pin(), Given.PANEL))).isEqualTo("guardian.no-minor");
        service.ages().sayGroup(AgeGroup.ADULT, Given.PANEL);
        assertThat(code(() -> service.guardianship().setUp(pin(), Given.PANEL))).isEqualTo("guardian.no-minor");
    }

    @Test
    void aGuardianCorrectsAnAge() {
        var guardian = consented();
        service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL);
        service.ages().correctBorn(guardian, YearMonth.of(2016, 2), Given.PANEL);
        assertThat(service.current().family().until()).contains(YearMonth.of(2029, 2));
        assertThat(service.current().items().get(ITEM).verdict()).isEqualTo(Verdict.GRANTED);
        service.ages().correctGroup(guardian, AgeGroup.ADULT, Given.PANEL);
        assertThat(service.current().family().minor()).isFalse();
        assertThat(given.state.resolve("guardian.json")).doesNotExist();
        assertThat(service.current().items().get(ITEM).choice()).isEqualTo(Choice.UNDECIDED);
    }

    @Test
    void aLostGuardiansFileBlocksAndIsToldOf() throws IOException {
        var guardian = consented();
        service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL);
        Files.delete(given.state.resolve("guardian.json"));
        assertThat(service.current().items().values()).allMatch(state -> state.verdict() == Verdict.MINOR);
        assertThat(service.current().family().fault().orElseThrow().code()).isEqualTo("guardian.missing");
        assertThat(code(() -> service.guardianship().revoke(guardian, Given.PANEL)))
                .isEqualTo("guardian.none");

        service.guardianship().setUp(new Pin("571904".toCharArray()), Given.PANEL);
        assertThat(service.current().family().fault()).isEmpty();
        assertThat(service.current().items().get(ITEM).choice()).isEqualTo(Choice.UNDECIDED);
    }

    @Test
    void aLostProfileBlocksAndLeavesTheChildAChild() throws IOException {
        var guardian = consented();
        service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL);
        Files.delete(given.profile);
        assertThat(service.current().family().minor()).isTrue();
        assertThat(service.current().items().values()).allMatch(state -> state.verdict() == Verdict.MINOR);
        assertThat(code(() -> service.ages().sayGroup(AgeGroup.ADULT, Given.PANEL)))
                .isEqualTo("age.said");
        assertThat(code(() -> service.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL)))
                .isEqualTo("consent.minor");
    }

    @Test
    void everyActIsInTheHistoryAndStandsInTheProfile() {
        var guardian = consented();
        service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL);
        guardian = service.guardianship().changePin(guardian, new Pin("571904".toCharArray()), Given.PANEL);
        service.guardianship().revoke(guardian, Given.PANEL);
        service.guardianship().record(guardian).export(folder.resolve("copy"), Given.PANEL);
        assertThat(acts())
                .containsExactly(
                        "age-said user",
                        "guardian-set-up guardian",
                        "guardian-consented guardian",
                        "granted guardian",
                        "guardian-pin-changed guardian",
                        "guardian-revoked guardian",
                        "forgotten guardian",
                        "guardian-exported guardian");
        try (var later = given.service()) {
            later.catchUp();
            assertThat(later.notDone()).isEmpty();
            assertThat(later.verifyHistory(_ -> {}).sound()).isTrue();
        }
        assertThat(folder.resolve("copy").resolve("profile.json")).isNotEmptyFile();
        assertThat(folder.resolve("copy").resolve("ledger.jsonl")).isNotEmptyFile();
    }

    /** The process ends after the ledger was written and before the profile was: nothing is allowed, and it is told. */
    @ParameterizedTest
    @CsvSource({"age-said", "guardian-consented", "guardian-revoked"})
    void anActThatACrashKeptFromTheProfileIsMarked(String act) throws IOException {
        var guardian = guarded();
        var before = Files.readAllBytes(given.profile);
        if (act.equals("guardian-consented")) {
            service.guardianship().consent(guardian, EDITION, Given.PANEL);
        } else if (act.equals("guardian-revoked")) {
            service.guardianship().consent(guardian, EDITION, Given.PANEL);
            before = Files.readAllBytes(given.profile);
            service.guardianship().revoke(guardian, Given.PANEL);
        } else {
            service.ages().correctGroup(guardian, AgeGroup.ADULT, Given.PANEL);
        }
        Files.write(given.profile, before);
        forgetThatItIsSettled();
        try (var later = given.service()) {
            later.catchUp();
            assertThat(later.notDone().orElseThrow().arguments()).contains("age");
            assertThat(later.current().items().values()).allMatch(state -> state.verdict() == Verdict.MINOR);
            var newest = later.history().newest(Query.ALL, 1).entries().getFirst();
            assertThat(newest.event().act()).isEqualTo(Act.NOT_DONE);
        }
    }

    @Test
    void deletingLeavesOneLineAndNothingElseOfTheChild() throws IOException {
        var guardian = consented();
        service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL);
        service.guardianship().record(guardian).delete(Given.PANEL);
        assertThat(acts()).containsExactly("guardian-deleted guardian", "erased guardian");
        assertThat(service.verifyHistory(_ -> {}).sound()).isTrue();
        assertThat(service.current().family().group()).isEqualTo(AgeGroup.UNKNOWN);
        assertThat(service.current().items().values()).allMatch(state -> state.verdict() == Verdict.UNDECIDED);
        assertThat(service.current().undo()).isEmpty();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(ITEM, "2031-05", "salt");
            }
        }
    }

    @Test
    void noFileFaultOrEntryHoldsThePin() throws IOException {
        consented();
        var wrong = catchThrowableOfType(
                FaultException.class, () -> service.guardianship().unlock(new Pin("839205".toCharArray())));
        assertThat(wrong.fault().toString() + wrong).doesNotContain("839205");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("839204", "839205");
            }
        }
    }

    @Test
    void aRequirementDoesNotRestOnAChildsWordThatItIsASchoolAccount() {
        consented();
        given.policy = Given.rules(Given.rule(Verb.REQUIRE, ITEM));
        service.setAccount(Account.SCHOOL, Given.PANEL);
        assertThat(service.current().items().get(ITEM).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    private Unlocked consented() {
        var guardian = guarded();
        service.guardianship().consent(guardian, EDITION, Given.PANEL);
        return guardian;
    }

    private Unlocked guarded() {
        service.ages().sayBorn(BORN, Given.PANEL);
        service.guardianship().setUp(pin(), Given.PANEL);
        return service.guardianship().unlock(pin());
    }

    private static Pin pin() {
        return new Pin("839204".toCharArray());
    }

    private List<String> acts() {
        return service.history().newest(Query.ALL, 100).entries().reversed().stream()
                .map(Entry::event)
                .map(event -> event.act().word() + " " + event.by())
                .toList();
    }

    /** As a process that ended before it took note that the profile was saved. */
    private void forgetThatItIsSettled() throws IOException {
        var head = given.state.resolve("ledger.head");
        Files.writeString(head, Files.readString(head).replaceFirst("\"settled\"\\s*:\\s*\\d+", "\"settled\":0"));
    }

    private static Policy policy(Optional<Minors> minors, Optional<Integer> under) {
        return new Policy(
                List.of(),
                List.of(),
                Optional.empty(),
                minors.map(GuardianshipTest::decided),
                under.map(GuardianshipTest::decided),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static <T> Decided<T> decided(T value) {
        return new Decided<>(value, "Contoso", Place.of(Path.of("contoso.json")));
    }

    private static String code(ThrowingCallable act) {
        return Optional.ofNullable(catchThrowableOfType(FaultException.class, act))
                .map(thrown -> thrown.fault().code())
                .orElse("nothing");
    }
}
