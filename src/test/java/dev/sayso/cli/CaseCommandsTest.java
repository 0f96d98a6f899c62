package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A support case, from its opening to its end, at the command line. */
class CaseCommandsTest {
    @TempDir
    Path home;

    private Program program;
    private Path log;

    @BeforeEach
    void open() throws IOException {
        program = new Program(home);
        log = Files.writeString(home.resolve("a.log"), "started\npassword=hunter2\n");
        assertThat(run("case", "open", "It stops", "--product", "vscode", "--days", "7"))
                .contains("2026-0001  It stops (vscode)", "Open, ends in 7 days", "Not decided");
    }

    @Test
    void thePreviewIsWhatIsWritten() throws IOException {
        run("case", "set", "2026-0001", "support.diagnostics", "granted");
        run("case", "add", "2026-0001", log.toString());
        assertThat(run("case", "preview", "2026-0001"))
                .contains("01-a.log", "  started\n  password=[struck out: password]\n", "1 secret struck out")
                .doesNotContain("hunter2", "os.name");
        var out = home.resolve("out");
        assertThat(run("case", "bundle", "2026-0001", "--output", out.toString()))
                .contains("Written to " + out);
        assertThat(out.resolve("files").resolve("01-a.log")).hasContent("started\npassword=[struck out: password]\n");
        var again = program.run("case", "bundle", "2026-0001", "--output", out.toString());
        assertThat(again.code()).isEqualTo(5);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void aFileWhoseItemIsRefusedIsNamedToThePersonAndToNobodyElse() throws IOException {
        run("case", "set", "2026-0001", "support.diagnostics", "granted");
        run("case", "set", "2026-0001", "support.conversations", "refused");
        run("case", "add", "2026-0001", log.toString());
        run("case", "add", "2026-0001", log.toString(), "--item", "support.conversations");
        assertThat(run("case", "preview", "2026-0001"))
                .contains(
                        "not in it: 01-a.log. You added it as support.conversations, which is not allowed in this case.")
                .doesNotContain("started");
        assertThat(run("case", "preview", "2026-0001", "--json")).contains("\"withheld\" : [");
        var out = home.resolve("out");
        run("case", "bundle", "2026-0001", "--output", out.toString());
        try (var files = Files.walk(out)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain("a.log");
            }
        }
    }

    @Test
    void withNothingAllowedNothingIsWritten() {
        run("case", "add", "2026-0001", log.toString());
        run("set", "support", "granted");
        assertThat(run("case", "preview", "2026-0001")).contains("Nothing would be handed over.");
        var result = program.run(
                "case",
                "bundle",
                "2026-0001",
                "--output",
                home.resolve("out.zip").toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Nothing may be handed over in case 2026-0001 yet");
        assertThat(home.resolve("out.zip")).doesNotExist();
    }

    @Test
    void aClosedCaseHandsNothingOver() {
        run("case", "set", "2026-0001", "support", "granted");
        assertThat(run("case", "close", "2026-0001")).contains("Closed", "Blocked");
        assertThat(program.run("case", "preview", "2026-0001").err()).contains("The case 2026-0001 has ended.");
        assertThat(run("case", "list")).contains("2026-0001  It stops  vscode  Closed");
    }

    @Test
    void theHistoryNamesTheCase() {
        run("case", "set", "2026-0001", "support.system", "granted");
        assertThat(run("history")).contains("Case opened", "Allowed", "support.system (vscode) case 2026-0001");
    }

    @Test
    void itSpeaksGerman() {
        assertThat(new Program(home)
                        .speaking(Locale.GERMANY)
                        .run("case", "show", "2026-0001")
                        .out())
                .contains("Offen, endet in 7 Tagen", "Der Weg zurück");
    }

    private String run(String... arguments) {
        var result = program.run(arguments);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out();
    }
}
