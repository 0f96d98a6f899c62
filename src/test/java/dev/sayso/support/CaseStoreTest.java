package dev.sayso.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.FailingDisk;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of the cases, sound and otherwise. */
class CaseStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    @TempDir
    Path folder;

    private SupportCase full() {
        var said = new ChoiceRecord(Choice.GRANTED, NOW, "2016-09", "en", "user", "panel");
        return SupportCase.opened("2026-0001", "It stops at start", Optional.of("vscode"), NOW, 30)
                .withChoices(Map.of("support.system", said))
                .withContact("ada@example.org")
                .with(List.of(
                        new AddedFile(folder.resolve("a.log"), "support.diagnostics", Optional.empty()),
                        new AddedFile(
                                folder.resolve("b.log"),
                                "support.conversations",
                                Optional.of(folder.resolve("c.log")))));
    }

    @Test
    void whatWasSavedIsReadAgain() {
        var store = new CaseStore(folder, Disk.REAL);
        assertThat(store.load()).isEmpty();
        var ended = SupportCase.opened("2026-0002", "Done", Optional.empty(), NOW, 1);
        var cases = List.of(full(), ended.closedAt(NOW.plusSeconds(5)), ended.lapsedAt(NOW));
        store.save(cases.subList(0, 2), NOW);
        assertThat(store.load()).contains(cases.subList(0, 2));
    }

    @Test
    void itKeepsToItsSchemaAndIsItsOwnersAlone() throws IOException {
        var store = new CaseStore(folder, Disk.REAL);
        store.save(List.of(full(), full().closedAt(NOW)), NOW);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assets", "schemas", "cases.schema.json")));
        assertThat(schema.validate(Files.readString(store.file()), InputFormat.JSON))
                .isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatWouldBeHandedOverIsForgottenWhenTheCaseEnds() {
        for (var ended : List.of(full().closedAt(NOW), full().lapsedAt(NOW))) {
            assertThat(ended.contact()).isEmpty();
            assertThat(ended.files()).isEmpty();
            assertThat(ended.choices()).isEqualTo(full().choices());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "case.malformed | {",
                "case.malformed | []",
                "case.malformed | {\"format\": 1}",
                "case.malformed | {\"format\": 1, \"cases\": {}}",
                "case.malformed | {\"format\": 1, \"format\": 1, \"cases\": []}",
                "case.malformed | {\"format\": 1, \"cases\": [{}]}",
                "case.malformed | {\"format\": 1, \"cases\": [CASE, CASE]}",
                "case.malformed | {\"format\": 1, \"cases\": [CASE id=../../x]}",
                "case.malformed | {\"format\": 1, \"cases\": [CASE lapses=2027-11-22T10:15:30Z]}",
                "case.malformed | {\"format\": 1, \"cases\": [CASE lapses=2026-01-22T10:15:30Z]}",
                "case.malformed | {\"format\": 1, \"cases\": [CASE opened=+999999999-12-31T23:59:59Z]}",
                "case.malformed | {\"format\": 1, \"cases\": [CASE seen=yesterday]}",
                "case.malformed | {\"format\": 1, \"cases\": [CASE seen=2026-13-40T10:15:30Z]}",
                "case.malformed | {\"format\": 1, \"cases\": [CASE choices={\"usage.features\":{\"choice\":\"refused\"}}]}",
                "case.malformed | {\"format\": 1, \"cases\": [CASE choices={\"support.system\":{\"choice\":\"granted\"}}]}",
                "case.malformed | {\"format\": 1, \"cases\": [CASE files=[{\"path\":\"a.log\",\"item\":\"support.system\"}]]}",
                "case.malformed | {\"format\": 1, \"cases\": [CASE files=[{\"path\":\"/a.log\",\"item\":\"usage.features\"}]]}",
                "case.newer-format | {\"format\": 2, \"cases\": []}"
            })
    void whatIsDamagedAllowsNothingAndStaysWhereItIs(String code, String text) throws IOException {
        var store = new CaseStore(folder, Disk.REAL);
        Files.writeString(store.file(), written(text));
        assertThatThrownBy(store::load)
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo(code));
        assertThat(store.file()).hasContent(written(text));
    }

    @Test
    void theCasesOfTheTableAreSoundButForWhatEachChanges() throws IOException {
        var store = new CaseStore(folder, Disk.REAL);
        Files.writeString(store.file(), written("{\"format\": 1, \"cases\": [CASE]}"));
        assertThat(store.load().orElseThrow()).hasSize(1);
    }

    @Test
    void anotherUsersFileAllowsNothing() throws IOException {
        var store = new CaseStore(folder, FailingDisk.owned(new dev.sayso.files.Ownership("mallory", false, false)));
        Files.writeString(store.file(), written("{\"format\": 1, \"cases\": [CASE]}"));
        assertThatThrownBy(store::load).isInstanceOf(FaultException.class).hasMessageContaining("foreign-owner");
    }

    @Test
    void aFileTooLargeIsNotReadAndCountsAsDamaged() throws IOException {
        var store = new CaseStore(folder, Disk.REAL);
        Files.writeString(store.file(), " ".repeat(3 << 20));
        assertThatThrownBy(store::load)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        e -> assertThat(CaseStore.malformed(e.fault())).isTrue());
    }

    @Test
    void aDamagedFileIsMovedAsideAndNeverOverwritten() throws IOException {
        var store = new CaseStore(folder, Disk.REAL);
        Files.writeString(store.file(), "{");
        store.saveBeside(List.of(full()), NOW);
        assertThat(store.load().orElseThrow()).hasSize(1);
        assertThat(store.setAside())
                .singleElement()
                .satisfies(file -> assertThat(file).hasContent("{"));
    }

    @Test
    void onAFullDiskTheOldCasesStay() {
        new CaseStore(folder, Disk.REAL).save(List.of(full()), NOW);
        var store = new CaseStore(folder, FailingDisk.full(10));
        assertThatThrownBy(() -> store.save(List.of(), NOW)).isInstanceOf(FaultException.class);
        assertThat(store.load()).contains(List.of(full()));
    }

    @Test
    void theOldestEndedCasesMakeRoomAndOpenOnesNever() {
        var cases = new ArrayList<SupportCase>();
        for (int i = 1; i <= 120; i++) {
            var one = SupportCase.opened("2026-%04d".formatted(i), "t", Optional.empty(), NOW, 90);
            cases.add(i % 2 == 0 ? one : one.closedAt(NOW));
        }
        var store = new CaseStore(folder, Disk.REAL);
        store.save(cases, NOW.plus(Duration.ofDays(1)));
        assertThat(store.load().orElseThrow())
                .hasSize(100)
                .filteredOn(one -> one.standing(NOW) == Standing.OPEN)
                .hasSize(60);
        assertThat(store.load().orElseThrow().getLast().id()).isEqualTo("2026-0120");
    }

    /** The word CASE is a sound case, in which {@code key=value} changes one value. */
    private static String written(String text) {
        var sound =
                "\"id\": \"2026-0001\", \"title\": \"t\", \"opened\": \"2026-11-22T10:15:30Z\", \"lapses\": \"2026-12-22T10:15:30Z\", \"seen\": \"2026-11-22T10:15:30Z\"";
        var changed = java.util.regex.Pattern.compile("CASE (\\w+)=(.*)\\]\\}$").matcher(text);
        if (!changed.find()) {
            return text.replace("CASE", "{" + sound + "}");
        }
        var value = changed.group(2).matches("[\\[{].*") ? changed.group(2) : "\"" + changed.group(2) + "\"";
        var key = "\"" + changed.group(1) + "\": ";
        var kept = sound.contains(key)
                ? sound.replaceAll(key + "\"[^\"]*\"", java.util.regex.Matcher.quoteReplacement(key + value))
                : sound + ", " + key + value;
        return text.substring(0, changed.start()) + "{" + kept + "}]}";
    }
}
