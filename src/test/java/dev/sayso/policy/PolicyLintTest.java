package dev.sayso.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lint finds before a policy is rolled out. */
class PolicyLintTest {
    @TempDir
    Path base;

    private Sandbox machine;
    private PolicyLint lint;

    @BeforeEach
    void machine() throws IOException {
        machine = new Sandbox(base);
        lint = new PolicyLint(machine.reader, LocalDate.of(2026, 11, 22));
    }

    @Test
    void theExampleOfTheDesignIsClean() {
        machine.put("10.json", Sandbox.EXAMPLE);
        assertThat(lint.files(List.of(machine.folder))).isEqualTo(new PolicyLint.Report(1, List.of(), List.of()));
    }

    @Test
    void allFindingsOfAllFilesAreToldInAStableOrder() {
        machine.put("20.json", Sandbox.EXAMPLE.replace("device.os", "device.so").replace("\"work\"", "\"club\""));
        machine.put("10.json", "{");
        machine.put("30.json", Sandbox.policy(", \"expires\": \"2026-11-21\""));
        var report = lint.files(List.of(machine.folder));
        assertThat(told(report))
                .containsExactly(
                        "10.json:1:2 ERROR policy.malformed",
                        "20.json:6:15 ERROR policy.misspelt-item",
                        "20.json:10:14 ERROR policy.unknown-word",
                        "30.json:6:17 WARNING policy.expired");
        assertThat(report.broken()).isTrue();
        assertThat(lint.files(List.of(
                        machine.folder.resolve("30.json"),
                        machine.folder.resolve("20.json"),
                        machine.folder.resolve("10.json"),
                        machine.folder)))
                .isEqualTo(report);
    }

    /** Two rules in two files, and what is said of the one in the second. */
    @ParameterizedTest(name = "{0} then {1}: {2} in {3}")
    @CsvSource({
        "forbid device.os, require device.os, conflict, 20",
        "require device.os, forbid device.os, conflict, 10",
        "forbid device.*, require device.os, conflict, 20",
        "forbid *, require device.*, conflict, 20",
        "forbid device.os, suggest device.os granted, conflict, 20",
        "forbid device.os, suggest device.os refused, no-effect, 20",
        "require device.os, suggest device.os refused, conflict, 20",
        "require device.os, suggest device.os granted, -, -",
        "suggest device.os granted, suggest device.os refused, conflict, 20",
        "suggest device.* granted, suggest device.os refused, no-effect, 20",
        "suggest device.os refused, suggest device.* granted, -, -",
        "forbid device.os, forbid device.os, duplicate, 20",
        "forbid device.*, forbid device.os, no-effect, 20",
        "forbid device.os, forbid device.*, -, -",
        "forbid device.os, require device.*, -, -",
        "forbid *, forbid vscode/device.os, no-effect, 20",
        "forbid vscode/*, require vscode/device.os, conflict, 20",
        "forbid vscode/device.os, require device.os, -, -",
        "forbid vscode/device.os, forbid idea/device.os, -, -",
        "forbid device.os, require errors.severity, -, -"
    })
    void rulesThatContradictOrCoverEachOtherAreTold(String first, String second, String code, String file) {
        machine.put("10.json", Sandbox.rules(rule(first)));
        machine.put("20.json", Sandbox.rules(rule(second)));
        var report = lint.files(List.of(machine.folder));
        assertThat(report.broken()).isFalse();
        if (code.equals("-")) {
            assertThat(told(report)).isEmpty();
        } else {
            assertThat(told(report)).containsExactly(file + ".json:5:5 WARNING policy." + code);
        }
    }

    @Test
    void aConflictSaysWhichOfTheTwoWins() {
        machine.put("10.json", Sandbox.rules(rule("require device.os")));
        machine.put("20.json", Sandbox.rules(rule("forbid device.*")));
        var fault = lint.files(List.of(machine.folder)).findings().getFirst().fault();
        var words = Words.in(Locale.ENGLISH);
        var ten = machine.folder.resolve("10.json");
        var twenty = machine.folder.resolve("20.json");
        assertThat(words.what(fault))
                .isEqualTo("%s, line 5, column 5: “require” for device.os contradicts “forbid” in %s:5:5."
                        .formatted(ten, twenty));
        assertThat(words.safe(fault)).isEqualTo("“forbid” wins.");
    }

    @Test
    void whatIsRequiredOnPersonalAccountsAndASecondAccountAreTold() {
        machine.put("10.json", Sandbox.policy(", \"account\": \"personal\"", rule("require device.os")));
        machine.put("20.json", Sandbox.policy(", \"account\": \"work\""));
        assertThat(told(lint.files(List.of(machine.folder))))
                .containsExactly(
                        "10.json:5:5 WARNING policy.require-on-personal", "20.json:6:17 WARNING policy.other-account");
    }

    @Test
    void whatAStricterFileLeavesWithoutForceIsTold() {
        machine.put("10.json", Sandbox.policy(", \"minors\": \"guardian\", \"validityMonths\": 6"));
        machine.put("20.json", Sandbox.policy(", \"minors\": \"block\", \"validityMonths\": 12"));
        machine.put("30.json", Sandbox.policy(", \"minors\": \"block\", \"validityMonths\": 6"));
        var report = lint.files(List.of(machine.folder));
        assertThat(told(report))
                .containsExactly("10.json:6:16 WARNING policy.milder", "20.json:6:43 WARNING policy.milder");
        var fault = report.findings().getLast().fault();
        assertThat(Words.in(Locale.ENGLISH).what(fault))
                .endsWith("“validityMonths: 12” has no force: %s:6:46 says “6”."
                        .formatted(machine.folder.resolve("10.json")));
    }

    @Test
    void aPipeInPlaceOfTheFolderIsNotWaitedFor() throws Exception {
        Files.createDirectories(machine.folder.getParent());
        assertThat(new ProcessBuilder("mkfifo", machine.folder.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(machine.source().stamp()).isEqualTo(machine.source().stamp());
        assertThat(told(lint.sources(List.of(machine.source())))).containsExactly("policies ERROR policy.not-a-folder");
        assertThat(told(lint.files(List.of(machine.folder)))).containsExactly("policies ERROR policy.not-a-file");
    }

    @Test
    void whatIsNotThereIsAFinding() throws IOException {
        var folder = Files.createDirectory(base.resolve("folder.json"));
        var report = lint.files(List.of(base.resolve("missing.json"), folder));
        assertThat(told(report))
                .containsExactly("folder.json WARNING policy.none-here", "missing.json ERROR policy.missing");
    }

    @Test
    void inTheMachinesOwnFolderOwnersAndPermissionsCountToo() throws IOException {
        var file = machine.put("10.json", Sandbox.EXAMPLE);
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(told(lint.sources(List.of(machine.source()))))
                .containsExactly("10.json ERROR policy.writable-by-others");
        assertThat(lint.files(List.of(file)).findings()).isEmpty();
    }

    private static String rule(String words) {
        var parts = words.split(" ", -1);
        var target = parts[1].split("/", -1);
        var product = target.length == 2 ? "\"product\": \"" + target[0] + "\", " : "";
        var choice = parts.length == 3 ? ", \"choice\": \"" + parts[2] + "\"" : "";
        return "\"item\": \"%s\", %s\"verb\": \"%s\"%s".formatted(target[target.length - 1], product, parts[0], choice);
    }

    private List<String> told(PolicyLint.Report report) {
        return report.findings().stream()
                .map(finding -> finding.fault().place().map(Object::toString).orElse("-") + " " + finding.grade() + " "
                        + finding.fault().code())
                .map(line -> line.replaceFirst("^.*/", ""))
                .toList();
    }
}
