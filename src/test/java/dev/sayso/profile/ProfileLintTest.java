package dev.sayso.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.fault.Place.Position;
import dev.sayso.profile.ProfileLint.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in a profile before it is used; an error is always what a load refuses, at its place. */
class ProfileLintTest {
    private static final Path LIST = Path.of("src", "test", "resources", "profiles", "malformed.txt");
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    @TempDir
    Path folder;

    record Row(String code, String text, Position at) {
        static Row of(String line) {
            var parts = line.split(" +", 2);
            var marked = parts[1].replace('↵', '\n').replace('␀', '\0');
            var before = marked.substring(0, marked.indexOf('§'));
            var lines = (int) before.chars().filter(point -> point == '\n').count();
            return new Row(
                    parts[0],
                    marked.replace("§", ""),
                    new Position(lines + 1, before.length() - before.lastIndexOf('\n')));
        }

        @Override
        public String toString() {
            return code + " " + at.line() + ":" + at.column() + " " + text.replaceAll("\\p{Cntrl}", "?");
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyMistakeIsAnErrorAtItsPlaceAndBlocksEverything(Row row) throws IOException {
        var file = write(row.text());
        assertThat(check(file))
                .filteredOn(Finding::error)
                .extracting(
                        finding -> finding.fault().code().replace("profile.newer", "profile.bad-value"),
                        finding ->
                                finding.fault().place().flatMap(Place::position).orElseThrow())
                .contains(org.assertj.core.groups.Tuple.tuple(row.code(), row.at()));
        assertThat(new ProfileStore(file, () -> NOW).load()).isInstanceOf(ProfileState.Unreadable.class);
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "choises": {}                                                                   | misspelt-key
            "colour": "blue"                                                                | unknown-key
            "choices": {"device.so": {"choice": "refused"}}                                 | misspelt-item
            "choices": {"tracking.everything": {"choice": "refused"}}                       | unknown-item
            "choices": {"device.os": {"choice": "ask"}}                                     | not-askable
            "choices": {"device.os": {"choice": "refused", "mood": "good"}}                 | unknown-key
            "choices": {"device.os": {"choice": "granted", "at": "2027-11-22T10:15:30Z", "edition": "2016-09"}} | dated-ahead
            "choices": {"device.os": {"choice": "granted", "at": "2020-11-22T10:15:30Z", "edition": "2016-09"}} | grant-expired
            """)
    void aSlipOfTheHandIsAWarningAndTheProfileHolds(String member, String code) throws IOException {
        var file = write("{\"format\": 1, " + member + "}");
        assertThat(check(file))
                .singleElement()
                .satisfies(finding -> assertThat(finding.error()).isFalse())
                .satisfies(finding -> assertThat(finding.fault().code()).isEqualTo("profile." + code))
                .satisfies(finding -> assertThat(finding.fault().place().flatMap(Place::position))
                        .isPresent());
        assertThat(new ProfileStore(file, () -> NOW).load()).isInstanceOf(ProfileState.Present.class);
    }

    @Test
    void allOfAFileIsTold() throws IOException {
        var file = write("""
                {
                  "format": 1,
                  "acount": "work",
                  "choices": {
                    "device.os": { "choice": "off" },
                    "usage.features": { "choice": "granted" }
                  }
                }
                """);
        assertThat(check(file))
                .extracting(finding -> finding.fault().code())
                .containsExactly(
                        "profile.misspelt-key", "profile.unknown-word", "profile.missing-key", "profile.missing-key");
    }

    @Test
    void whatSaySoWroteHasNoFinding() {
        var store = new ProfileStore(folder.resolve("own.json"), () -> NOW);
        store.update(profile -> profile.withChoices(java.util.Map.of(
                "device.os", new ChoiceRecord(Choice.GRANTED, NOW, "2016-09", "en", "user", "panel"))));
        assertThat(check(store.file())).isEmpty();
    }

    @Test
    void whatIsNoFileIsToldAndNotWaitedFor() throws Exception {
        var pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        for (var path : List.of(folder, pipe, folder.resolve("missing"))) {
            assertThatExceptionOfType(FaultException.class).isThrownBy(() -> check(path));
        }
    }

    private List<Finding> check(Path file) {
        return new ProfileLint(CatalogueReader.bundled(), () -> NOW).check(file);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("profile.json"), text);
    }
}
