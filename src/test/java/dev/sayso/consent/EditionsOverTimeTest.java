package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Aspect;
import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.decision.Verdict;
import dev.sayso.files.Disk;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.ledger.Ledger;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ProfileStore;
import dev.sayso.statement.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an edition changes for a person as the days go by: before it is announced, before it is in effect, and after. The example edition
 * says something else of error reports, has one section more and one less, and sets the passage about the device in other type.
 */
class EditionsOverTimeTest {
    private static final String CHANGED = "errors.file-contents";
    private static final String SET_ANEW = "device.os";
    private static final Author PANEL = new Author("user", "panel", Locale.ENGLISH);
    private static final Path EXAMPLE = Path.of("src", "test", "resources", "statements");

    @TempDir
    private Path folder;

    private Instant now;
    private Path shared = EXAMPLE;
    private Catalogue catalogue = CatalogueReader.bundled();
    private ConsentService service;

    @BeforeEach
    void allowUnderTheFirstEdition() {
        at("2027-01-15");
        service = service();
        service.choose(List.of(CHANGED, "errors.severity", SET_ANEW, "usage.features"), Choice.GRANTED, PANEL);
        service.choose(List.of("errors.components"), Choice.REFUSED, PANEL);
    }

    private void at(String day) {
        now = Instant.parse(day + "T09:00:00Z");
    }

    private ConsentService service() {
        InstantSource clock = () -> now;
        var state = folder.resolve("state");
        return new ConsentService(
                catalogue,
                new Library(folder.resolve("imported"), List.of(shared)),
                new ProfileStore(folder.resolve("config").resolve("profile.json"), clock),
                new UndoStore(state, Disk.REAL),
                new GuardianStore(state, Disk.REAL, clock, new SecureRandom()),
                new Ledger(state, clock),
                () -> Policy.NONE,
                Optional.empty(),
                clock);
    }

    private Verdict verdict(String item) {
        return Objects.requireNonNull(service.current().items().get(item)).verdict();
    }

    private List<Announcement> announced() {
        return service.statements().announced(Locale.ENGLISH);
    }

    @Test
    void beforeItIsAnnouncedNobodyHearsOfIt() {
        at("2027-01-31");
        assertThat(announced()).isEmpty();
        assertThat(verdict(CHANGED)).isEqualTo(Verdict.GRANTED);
        assertThat(service.statements().current(Locale.ENGLISH).id()).isEqualTo("2016-09");
    }

    @Test
    void onceAnnouncedItSaysWhatItWillChangeAndChangesNothing() {
        at("2027-02-01");
        var announcement = announced().getFirst();
        assertThat(announcement.edition().id()).isEqualTo("2027-03");
        assertThat(announcement.items()).hasSize(5).allMatch(item -> item.startsWith("errors."));
        assertThat(announcement.affected(service.current())).containsExactly("errors.severity", CHANGED);
        at("2027-03-14");
        assertThat(announced()).hasSize(1);
        assertThat(verdict(CHANGED)).isEqualTo(Verdict.GRANTED);
    }

    @Test
    void onceInEffectOnlyWhatChangedIsAskedAgainAndRefusalsStand() {
        at("2027-03-15");
        assertThat(announced()).isEmpty();
        assertThat(verdict(CHANGED)).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(verdict("errors.severity")).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(verdict(SET_ANEW)).isEqualTo(Verdict.GRANTED);
        assertThat(verdict("usage.features")).isEqualTo(Verdict.GRANTED);
        assertThat(verdict("errors.components")).isEqualTo(Verdict.REFUSED);
        assertThat(verdict("errors.performance")).isEqualTo(Verdict.UNDECIDED);
        assertThat(service.check(CHANGED, Optional.empty()).getFirst().verdict())
                .isEqualTo(Verdict.NEEDS_REVIEW);
    }

    @Test
    void theExplanationNamesWhatChanged() {
        at("2027-03-15");
        var because = service.explain(CHANGED, Optional.empty()).getFirst();
        assertThat(because.detail()).contains("2027-03");
        assertThat(because.changes()).singleElement().satisfies(change -> {
            assertThat(change.edition()).isEqualTo("2027-03");
            assertThat(change.what()).containsExactly(Aspect.WORDING);
        });
    }

    @Test
    void allowingItAgainSettlesIt() {
        at("2027-03-15");
        service.choose(List.of(CHANGED), Choice.GRANTED, PANEL);
        assertThat(verdict(CHANGED)).isEqualTo(Verdict.GRANTED);
        assertThat(verdict("errors.severity")).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(Objects.requireNonNull(service.current().items().get(CHANGED))
                        .record())
                .hasValueSatisfying(record -> assertThat(record.edition()).isEqualTo("2027-03"));
    }

    @Test
    void aReaderOfAnotherLanguageIsAskedUnderTheSameEdition() {
        at("2027-03-15");
        service.choose(List.of(CHANGED), Choice.GRANTED, new Author("user", "panel", Locale.GERMAN));
        assertThat(verdict(CHANGED)).isEqualTo(Verdict.GRANTED);
    }

    @Test
    void aClockThatIsSetBackLeavesWhatWasAllowedUnderTheLaterEdition() {
        at("2027-03-15");
        service.choose(List.of(CHANGED), Choice.GRANTED, PANEL);
        at("2027-03-14");
        assertThat(verdict(CHANGED)).isEqualTo(Verdict.GRANTED);
    }

    @Test
    void itIsTheSameForWhoeverStartsAnew() {
        at("2027-03-15");
        service = service();
        assertThat(verdict(CHANGED)).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(verdict(SET_ANEW)).isEqualTo(Verdict.GRANTED);
    }

    @Test
    void whereTheNextEditionIsOfAnotherKindEverythingTiedIsAskedAgain() throws IOException {
        another(text -> text.replace("restatement: true\n", ""));
        at("2027-03-15");
        assertThat(List.of(CHANGED, SET_ANEW, "usage.features"))
                .allSatisfy(item -> assertThat(verdict(item)).isEqualTo(Verdict.NEEDS_REVIEW));
        assertThat(verdict("errors.components")).isEqualTo(Verdict.REFUSED);
        assertThat(service.explain(SET_ANEW, Optional.empty()).getFirst().changes())
                .allSatisfy(change -> assertThat(change.what()).isEqualTo(Set.of(Aspect.UNKNOWN)));
    }

    @Test
    void anEditionThatCanNoLongerBeReadBlocksWhatItMayHaveChanged() throws IOException {
        another(text -> text);
        var file = shared.resolve("later/statement.en.md");
        Files.writeString(
                file.resolveSibling("index"),
                "microsoft-enterprise-developer 2027-03 en restatement " + "0".repeat(64)
                        + " statement.en.md 2027-02-01 2027-03-15\n");
        service = service();
        at("2027-03-15");
        assertThat(verdict("usage.features")).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(service.library().faults()).hasSize(1);
    }

    @Test
    void whatTheCatalogueSaysThatAnEditionChangedIsAskedAgain() throws IOException {
        var own = Files.createDirectory(folder.resolve("catalogue"));
        try (var files = Files.list(Path.of("assets", "catalogue"))) {
            for (var file : files.toList()) {
                Files.writeString(
                        own.resolve(file.getFileName()),
                        Files.readString(file)
                                .replaceFirst(
                                        "(\"id\": \"usage.features\",)",
                                        "$1 \"changes\": [{ \"edition\": \"2027-03\", \"what\": [\"recipients\"] }],"));
            }
        }
        catalogue = CatalogueReader.read(own);
        service = service();
        at("2027-03-14");
        assertThat(verdict("usage.features")).isEqualTo(Verdict.GRANTED);
        at("2027-03-15");
        assertThat(verdict("usage.features")).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(service.explain("usage.features", Optional.empty())
                        .getFirst()
                        .changes())
                .allSatisfy(change -> assertThat(change.what()).containsExactly(Aspect.RECIPIENTS));
        assertThat(verdict(SET_ANEW)).isEqualTo(Verdict.GRANTED);
    }

    @Test
    void anotherStatementChangesNothingOfThisOne() throws IOException {
        another(text -> text.replace("statement: microsoft-enterprise-developer", "statement: fabrikam"));
        at("2027-03-15");
        assertThat(verdict(CHANGED)).isEqualTo(Verdict.GRANTED);
    }

    @Test
    void whatSharesAPassageWithItsPurposeRecipientsOrRetentionIsAskedAgain() throws IOException {
        another(text ->
                text.replace("Personal data are kept as long as", "Personal data are kept ten years, or as long as"));
        at("2027-03-15");
        assertThat(service.explain("usage.features", Optional.empty())
                        .getFirst()
                        .changes())
                .allSatisfy(change -> assertThat(change.what()).containsExactly(Aspect.RETENTION));
        assertThat(verdict(SET_ANEW)).isEqualTo(Verdict.NEEDS_REVIEW);
    }

    @Test
    void withOneEditionAloneNoTextIsRead() throws IOException {
        shared = folder.resolve("one");
        Files.createDirectories(shared.resolve("later"));
        // Its card alone can be read: whoever opens the text fails.
        Files.writeString(
                shared.resolve("later/index"),
                "other 2026-01 en own " + "0".repeat(64) + " statement.en.md 2015-01-01 2015-01-01\n");
        service = service();
        assertThat(service.check(CHANGED, Optional.empty()).getFirst().verdict())
                .isEqualTo(Verdict.GRANTED);
    }

    /** Puts another version of the example where the example was. */
    private void another(UnaryOperator<String> altered) throws IOException {
        shared = folder.resolve("shared");
        var file = shared.resolve("later/statement.en.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, altered.apply(Files.readString(EXAMPLE.resolve("example-2027-03/statement.en.md"))));
        service = service();
    }
}
