package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.decision.Verdict;
import dev.sayso.fault.FaultException;
import dev.sayso.guardian.Pin;
import dev.sayso.guardian.Unlocked;
import dev.sayso.ledger.Query;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Choice;
import dev.sayso.profile.EditionRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person under age finds beside the choices themselves: previews, support cases, time, and files of other things. */
class ChildElsewhereTest {
    private static final String ITEM = "usage.features";
    private static final String P = Given.PRODUCT;
    private static final YearMonth BORN = YearMonth.of(2018, 5);
    private static final Instant OF_AGE = Instant.parse("2031-06-01T00:00:00Z");

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void begin() {
        given = new Given(folder);
    }

    @Test
    void whatWasJoinedBeforeIsLeftAndDoesNotComeBack() {
        service().previews().join(P, Choice.GRANTED, Given.PANEL);
        service().ages().sayBorn(BORN, Given.PANEL);
        assertThat(service().profile().membership(P)).isEmpty();
        assertThat(service()
                        .history()
                        .newest(Query.ALL, 1)
                        .entries()
                        .getFirst()
                        .event()
                        .act()
                        .word())
                .isEqualTo("preview-left");
        service().undo(Given.PANEL);
        given.now = OF_AGE;
        assertThat(verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void whatALeftPreviewHeldBackIsRefusedStill() throws IOException {
        Files.createDirectories(given.profile.getParent());
        Files.writeString(given.profile, """
                {"format": 1, "products": {"vscode": {"choices": {
                  "usage.features": {"choice": "refused", "at": "2026-11-20T00:00:00Z", "edition": "2016-09",
                    "language": "en", "by": "user", "via": "panel"}}}}}
                """);
        service().previews().join(P, Choice.REFUSED, Given.PANEL);
        Files.writeString(given.profile, Files.readString(given.profile).replaceFirst("\"refused\"", "\"granted\""));
        service().ages().sayBorn(BORN, Given.PANEL);
        given.now = OF_AGE;
        assertThat(verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void aChildJoinsNothingByTakingBackThatTheyLeft() {
        service().previews().join(P, Choice.GRANTED, Given.PANEL);
        service().previews().leave(P, Given.PANEL);
        service().ages().sayBorn(BORN, Given.PANEL);
        service().undo(Given.PANEL);
        assertThat(service().profile().membership(P)).isEmpty();
    }

    @Test
    void whoseProfileIsLostIsAChildToPreviewsStill() throws IOException {
        consented();
        Files.delete(given.profile);
        assertThat(code(() -> service().previews().join(P, Choice.REFUSED, Given.PANEL)))
                .isEqualTo("preview.minor");
    }

    @Test
    void aChildAllowsNothingInACaseAndRefusesEverything() {
        given.catalogue = CatalogueReader.bundled();
        service().ages().sayBorn(BORN, Given.PANEL);
        var id = openCase();
        assertThat(code(() -> service().cases().choose(id, List.of("support.system"), Choice.GRANTED, Given.PANEL)))
                .isEqualTo("consent.minor");
        assertThat(service().cases().show(id).supportCase().choices()).isEmpty();
        service().cases().choose(id, List.of("support.system"), Choice.REFUSED, Given.PANEL);
    }

    @Test
    void whatWasAllowedInACaseBeforeIsTakenAwayAndDoesNotComeBack() {
        given.catalogue = CatalogueReader.bundled();
        var id = openCase();
        service().cases().choose(id, List.of("support.system"), Choice.GRANTED, Given.PANEL);
        service().cases().choose(id, List.of("support.diagnostics"), Choice.REFUSED, Given.PANEL);
        service().ages().sayBorn(BORN, Given.PANEL);
        assertThat(service().cases().show(id).supportCase().choices()).containsOnlyKeys("support.diagnostics");
        try (var service = given.service()) {
            service.guardianship().setUp(pin(), Given.PANEL);
            var guardian = service.guardianship().unlock(pin());
            service.ages().correctGroup(guardian, AgeGroup.ADULT, Given.PANEL);
        }
        assertThat(service().cases().show(id).allowed()).isEmpty();
        assertThat(service().verifyHistory(_ -> {}).sound()).isTrue();
    }

    @Test
    void aChildGivesNoNewLifeToWhatTheirGuardianAllowedLongAgo() {
        var granted = given.now;
        grantedByGuardian();
        given.now = granted.plus(Duration.ofDays(400));
        service().catchUp();
        assertThat(code(() -> service().choose(List.of(ITEM), Choice.GRANTED, Given.PANEL)))
                .isEqualTo("consent.guardian-decides");

        given.now = granted.plus(Duration.ofDays(1));
        assertThat(code(() -> service().choose(List.of(ITEM), Choice.GRANTED, Given.PANEL)))
                .isEqualTo("consent.guardian-decides");
        service().chooseAll(Choice.GRANTED, Given.PANEL);
        assertThat(service().current().items().get(ITEM).verdict()).isEqualTo(Verdict.EXPIRED);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "UNDECIDED"})
    void whatEndedCannotBeSaidOnceMoreAfterSomethingElse(Choice between) {
        grantedByGuardian();
        var then = given.now;
        given.now = then.plus(Duration.ofDays(400));
        try (var service = given.service()) {
            service.catchUp();
            service.choose(List.of(ITEM), between, Given.PANEL);
            given.now = then.plus(Duration.ofDays(1));
            assertThatThrownBy(() -> service.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL))
                    .isInstanceOf(FaultException.class);
            assertThat(service.current().items().get(ITEM).verdict()).isNotEqualTo(Verdict.GRANTED);
            service.undo(Given.PANEL);
            assertThat(service.current().items().get(ITEM).verdict()).isNotEqualTo(Verdict.GRANTED);
        }
    }

    @Test
    void aGuardianAllowsAnewWhatGrewTooOld() {
        grantedByGuardian();
        given.now = given.now.plus(Duration.ofDays(400));
        try (var service = given.service()) {
            service.catchUp();
            var guardian = service.guardianship().unlock(pin());
            service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL);
            assertThat(service.current().items().get(ITEM).verdict()).isEqualTo(Verdict.GRANTED);
            service.choose(List.of(ITEM), Choice.REFUSED, Given.PANEL);
            service.choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
            assertThat(service.current().items().get(ITEM).verdict()).isEqualTo(Verdict.GRANTED);
        }
    }

    @Test
    void deletingTakesWhatElseIsKeptOfTheChild() throws IOException {
        given.catalogue = CatalogueReader.bundled();
        var guardian = consented();
        var id = openCase();
        service().cases().contact(id, "555-0100");
        service().history().export(given.state.resolve("copy"));
        for (var name :
                List.of("requests.json", "requests.json.bak", "cases.json.broken-20261101T101530Z", "error.log")) {
            Files.writeString(given.state.resolve(name), "of the child");
        }
        Files.writeString(given.state.resolve("diary.txt"), "somebody's own");
        service().guardianship().record(guardian).delete(Given.PANEL);
        try (var left = Files.walk(given.state)) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.endsWith(".lock"))
                    .containsExactlyInAnyOrder("ledger.jsonl", "ledger.head", "diary.txt");
        }
    }

    private String openCase() {
        return service()
                .cases()
                .open("It stops", Optional.empty(), 30, Given.PANEL)
                .supportCase()
                .id();
    }

    private void grantedByGuardian() {
        try (var service = given.service()) {
            var guardian = consented();
            service.guardianship().choose(guardian, List.of(ITEM), Choice.GRANTED, Given.PANEL);
        }
    }

    private Unlocked consented() {
        try (var service = given.service()) {
            service.ages().sayBorn(BORN, Given.PANEL);
            service.guardianship().setUp(pin(), Given.PANEL);
            var guardian = service.guardianship().unlock(pin());
            service.guardianship().consent(guardian, new EditionRef("statement", "2016-09", "ab12"), Given.PANEL);
            return guardian;
        }
    }

    private Verdict verdict() {
        return service().explain(ITEM, Optional.of(P)).getFirst().verdict();
    }

    private ConsentService service() {
        return given.service();
    }

    private static Pin pin() {
        return new Pin("839204".toCharArray());
    }

    private static String code(ThrowingCallable act) {
        return Optional.ofNullable(catchThrowableOfType(FaultException.class, act))
                .map(thrown -> thrown.fault().code())
                .orElse("nothing");
    }
}
