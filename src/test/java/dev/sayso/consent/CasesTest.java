package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Verdict;
import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.FailingDisk;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Query;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.ProfileStore;
import dev.sayso.support.CaseStore;
import dev.sayso.support.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is allowed for one incident holds within it, and ends with it. */
class CasesTest {
    private static final Author PANEL = Given.PANEL;
    private static final List<String> SYSTEM = List.of("support.system");

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-22T10:15:30Z");
    private Policy policy = Policy.NONE;
    private Optional<String> signal = Optional.empty();
    private Disk disk = Disk.REAL;
    private Path profile;
    private Path state;

    @BeforeEach
    void moveIn() {
        profile = folder.resolve("config").resolve("profile.json");
        state = folder.resolve("state");
    }

    private Ledger ledger() {
        return new Ledger(state, disk, clock());
    }

    private InstantSource clock() {
        return () -> now;
    }

    /** As after a start of the program. */
    private Cases cases() {
        var profiles = new ProfileStore(profile, clock());
        var book = new CaseBook(new CaseStore(state, disk), profiles, ledger(), found -> {}, clock());
        return new Cases(
                CatalogueReader.bundled(),
                profiles,
                book,
                found -> new Circumstances(CatalogueReader.bundled(), found, policy, signal, Map.of(), Map.of(), now),
                language -> new EditionRef("statement", "2016-09", "ab12"));
    }

    @Test
    void nothingIsAllowedUntilItIsSaidInTheCase() {
        var opened = cases().open("It stops", Optional.empty(), 30, PANEL);
        assertThat(opened.supportCase().id()).isEqualTo("2026-0001");
        assertThat(opened.daysLeft()).isEqualTo(30);
        assertThat(opened.items()).hasSize(4).noneMatch(CaseItem::allowed);

        var said = cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL);
        assertThat(said.allowed()).containsExactly("support.system");
        assertThat(cases().show("2026-0001")).isEqualTo(said);
    }

    @Test
    void whatIsAllowedInOneCaseIsNotAllowedInAnother() {
        open("One", 30);
        open("Two", 30);
        cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL);
        assertThat(cases().show("2026-0002").allowed()).isEmpty();
        assertThat(cases().list())
                .extracting(view -> view.supportCase().id())
                .containsExactly("2026-0002", "2026-0001");
    }

    @Test
    void aGrantInGeneralReleasesNothingForACase() throws IOException {
        Files.createDirectories(profile.getParent());
        Files.writeString(profile, """
                {"format": 1,
                 "choices": {"support.system": {"choice": "granted", "at": "2026-11-20T00:00:00Z", "edition": "2016-09"}},
                 "products": {"vscode": {"choices":
                   {"support.system": {"choice": "granted", "at": "2026-11-20T00:00:00Z", "edition": "2016-09"}}}}}
                """);
        cases().open("It stops", Optional.of("vscode"), 30, PANEL);
        assertThat(cases().show("2026-0001").allowed()).isEmpty();
        cases().choose("2026-0001", SYSTEM, Choice.REFUSED, PANEL);
        assertThat(cases().show("2026-0001").allowed()).isEmpty();
    }

    @Test
    void theConsentEndsWhenTheCaseIsClosed() {
        open("It stops", 30);
        cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL);
        var closed = cases().close("2026-0001", PANEL);
        assertThat(closed.standing()).isEqualTo(Standing.CLOSED);
        assertThat(closed.allowed()).isEmpty();
        assertThat(closed.items()).filteredOn(item -> item.said().isPresent()).hasSize(1);
        fails("case.ended", () -> cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL));
        fails("case.ended", () -> cases().close("2026-0001", PANEL));
    }

    @Test
    void theConsentEndsByItselfAlsoWhileNobodyLooks() {
        open("It stops", 7);
        cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL);
        now = now.plus(Duration.ofDays(7)).minusSeconds(1);
        assertThat(cases().show("2026-0001").allowed()).containsExactly("support.system");
        now = now.plusSeconds(1);
        assertThat(cases().show("2026-0001").allowed()).isEmpty();
        assertThat(cases().list()).extracting(CaseView::standing).containsExactly(Standing.LAPSED);
        assertThat(history())
                .containsExactly("case-opened 2026-0001", "granted support.system 2026-0001", "case-lapsed 2026-0001");
    }

    @Test
    void itHasEndedAlsoWhereThatCantBeWrittenDown() {
        open("It stops", 7);
        cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL);
        now = now.plus(Duration.ofDays(8));
        disk = FailingDisk.full(3);
        assertThat(cases().show("2026-0001").allowed()).isEmpty();
        disk = Disk.REAL;
        cases().list();
        assertThat(history()).filteredOn(line -> line.startsWith("case-lapsed")).hasSize(1);
    }

    @Test
    void aClockThatIsSetBackGivesNoTimeBack() {
        open("It stops", 7);
        cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL);
        now = now.plus(Duration.ofDays(6));
        assertThat(cases().show("2026-0001").daysLeft()).isEqualTo(1);
        now = now.minus(Duration.ofDays(5));
        assertThat(cases().show("2026-0001").daysLeft()).isEqualTo(1);
        now = now.plus(Duration.ofDays(6));
        cases().list();
        now = now.minus(Duration.ofDays(6));
        assertThat(cases().show("2026-0001").standing()).isEqualTo(Standing.LAPSED);
    }

    @Test
    void aRuleThatForbidsBindsInACaseToo() {
        open("It stops", 30);
        cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL);
        policy = Given.rules(Given.rule(Verb.FORBID, "support.system"));
        assertThat(cases().show("2026-0001").allowed()).isEmpty();
        fails("consent.forbidden", () -> cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL));
        cases().choose("2026-0001", SYSTEM, Choice.REFUSED, PANEL);
    }

    @Test
    void aSignalAMinorAndAProfileThatCantBeReadBlock() throws IOException {
        open("It stops", 30);
        cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL);
        signal = Optional.of("DO_NOT_TRACK=1");
        assertThat(verdict()).isEqualTo(Verdict.SIGNAL);
        signal = Optional.empty();
        Files.createDirectories(profile.getParent());
        Files.writeString(profile, "{\"format\": 1, \"age\": {\"group\": \"minor\"}}");
        assertThat(verdict()).isEqualTo(Verdict.MINOR);
        Files.writeString(profile, "{");
        assertThat(verdict()).isEqualTo(Verdict.PROFILE_UNREADABLE);
        assertThat(cases().show("2026-0001").allowed()).isEmpty();
    }

    @Test
    void whatIsSaidInACaseIsWrittenDownWithIt() {
        open("It stops", 30);
        cases().choose("2026-0001", List.of("support.system", "support.contact"), Choice.GRANTED, PANEL);
        cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL);
        cases().choose("2026-0001", SYSTEM, Choice.REFUSED, PANEL);
        cases().choose("2026-0001", SYSTEM, Choice.UNDECIDED, PANEL);
        cases().close("2026-0001", PANEL);
        assertThat(history())
                .containsExactly(
                        "case-opened 2026-0001",
                        "granted support.system 2026-0001",
                        "granted support.contact 2026-0001",
                        "withdrawn support.system 2026-0001",
                        "forgotten support.system 2026-0001",
                        "case-closed 2026-0001");
        assertThat(ledger().verify().sound()).isTrue();
        var granted = ledger().newest(Query.ALL, 99).entries().reversed().get(1).event();
        assertThat(granted.edition().orElseThrow().sha256()).isEqualTo("ab12");
        assertThat(granted.leaves()).as("nothing that a profile would hold").isEmpty();
    }

    @Test
    void whatAFullDiskKeptFromTheFileIsMarkedInTheHistory() {
        open("It stops", 30);
        disk = FailingDisk.failingMoveTo("cases.json");
        var failing = cases();
        assertThatThrownBy(() -> failing.choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL))
                .isInstanceOf(FaultException.class);
        assertThatThrownBy(() -> failing.close("2026-0001", PANEL)).isInstanceOf(FaultException.class);
        disk = Disk.REAL;
        assertThat(cases().show("2026-0001").allowed()).isEmpty();
        cases().settle();
        assertThat(history())
                .containsExactly(
                        "case-opened 2026-0001",
                        "granted support.system 2026-0001",
                        "not-done support.system 2026-0001",
                        "case-closed 2026-0001",
                        "not-done 2026-0001");
    }

    @Test
    void anOpeningThatWasNeverSavedIsMarkedAndItsNumberIsNotUsedAgain() {
        disk = FailingDisk.failingMoveTo("cases.json");
        var failing = cases();
        assertThatThrownBy(() -> failing.open("It stops", Optional.empty(), 30, PANEL))
                .isInstanceOf(FaultException.class);
        disk = Disk.REAL;
        assertThat(open("It stops", 30)).isEqualTo("2026-0002");
        assertThat(history()).containsExactly("case-opened 2026-0001", "not-done 2026-0001", "case-opened 2026-0002");
    }

    @Test
    void aDamagedFileAllowsNothingAndIsMovedAsideByTheNextOpening() throws IOException {
        open("It stops", 30);
        cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL);
        Files.writeString(state.resolve("cases.json"), "{\"format\": 1, \"cases\": [");
        fails("case.malformed", () -> cases().list());
        fails("case.malformed", () -> cases().choose("2026-0001", SYSTEM, Choice.GRANTED, PANEL));
        assertThat(open("Again", 30)).isEqualTo("2026-0002");
        assertThat(cases().list()).hasSize(1);
        assertThat(cases().setAside()).hasSize(1);
    }

    @Test
    void numbersCountWithinTheYear() {
        open("One", 30);
        assertThat(open("Two", 30)).isEqualTo("2026-0002");
        now = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(open("Three", 30)).isEqualTo("2027-0001");
    }

    @Test
    void whatIsTypedMustFit() {
        fails("case.title-unfit", () -> cases().open(" ", Optional.empty(), 30, PANEL));
        fails("case.title-unfit", () -> cases().open("x".repeat(121), Optional.empty(), 30, PANEL));
        fails("case.title-unfit", () -> cases().open("a\u001b[2J", Optional.empty(), 30, PANEL));
        fails("case.product-unfit", () -> cases().open("t", Optional.of(""), 30, PANEL));
        fails("case.days-unfit", () -> cases().open("t", Optional.empty(), 0, PANEL));
        fails("case.days-unfit", () -> cases().open("t", Optional.empty(), 91, PANEL));
        assertThat(state.resolve("cases.json")).doesNotExist();
        open("t", 90);
        fails("case.foreign-item", () -> cases().choose("2026-0001", List.of("usage.features"), Choice.GRANTED, PANEL));
        fails("consent.unknown-item", () -> cases().choose("2026-0001", List.of("support.x"), Choice.GRANTED, PANEL));
        fails("case.not-askable", () -> cases().choose("2026-0001", SYSTEM, Choice.ASK, PANEL));
        fails("case.unknown", () -> cases().show("nothing"));
        fails("case.misspelt", () -> cases().show("2026-001"));
        fails("case.no-file", () -> cases().add("2026-0001", List.of(folder), "support.system"));
    }

    @Test
    void aFileIsAddedOnceAndTakenOutAgain() throws IOException {
        open("It stops", 30);
        var log = Files.writeString(folder.resolve("a.log"), "x");
        cases().add("2026-0001", List.of(log), "support.diagnostics");
        assertThat(cases().add("2026-0001", List.of(log), "support.conversations")
                        .supportCase()
                        .files())
                .singleElement()
                .satisfies(file -> assertThat(file.item()).isEqualTo("support.conversations"));
        assertThat(cases().remove("2026-0001", List.of(log)).supportCase().files())
                .isEmpty();
        fails("case.file-not-added", () -> cases().remove("2026-0001", List.of(log)));
    }

    private String open(String title, int days) {
        return cases().open(title, Optional.empty(), days, PANEL).supportCase().id();
    }

    private Verdict verdict() {
        return cases().show("2026-0001").items().stream()
                .filter(item -> item.item().id().equals("support.system"))
                .findFirst()
                .orElseThrow()
                .because()
                .getFirst()
                .verdict();
    }

    private List<String> history() {
        var said = new ArrayList<String>();
        for (var entry : ledger().newest(Query.ALL, 99).entries().reversed()) {
            var event = entry.event();
            if (!event.act().word().equals("clock-set-back")) {
                said.add(event.act().word()
                        + event.subject().item().map(item -> " " + item).orElse("")
                        + event.subject().supportCase().map(id -> " " + id).orElse(""));
            }
        }
        return said;
    }

    private static void fails(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo(code));
    }
}
