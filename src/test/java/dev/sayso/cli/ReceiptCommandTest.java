package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sayso receipt}. */
class ReceiptCommandTest {
    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(home);
    }

    @Test
    void itNamesTheHistorysLastLine() {
        program.run("set", "usage", "granted");
        var head = Json.read(program.run("history", "verify", "--json").out()).string("head");
        for (var form : new String[] {"kantara", "dpv", "html", "text"}) {
            assertThat(program.run("receipt", "--format", form).out()).contains(head);
        }
    }

    @Test
    void itIsOfWhatIsNamed() {
        program.run("set", "all", "refused");
        var receipt = program.run("receipt", "errors", "device.os", "--format", "dpv");
        assertThat(receipt.code()).isZero();
        assertThat(receipt.out())
                .contains("errors.severity", "errors.file-contents", "device.os")
                .doesNotContain("usage.features", "device.identifiers");
        assertThat(program.run("receipt", "errors.severty").err()).contains("errors.severity");
    }

    @Test
    void whereNothingWasSaidThereIsNothingToGive() {
        var nothing = program.run("receipt");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).startsWith("sayso: Nothing was said of this yet");
        program.run("set", "usage", "granted");
        assertThat(program.run("receipt", "errors").code()).isEqualTo(2);
        program.run("reset");
        assertThat(program.run("receipt").code()).isEqualTo(2);
        assertThat(program.run("receipt").out()).isEmpty();
    }

    @Test
    void kantaraSaysWhatItLeavesOut() {
        program.run("set", "usage", "granted");
        program.run("set", "errors.severity", "device.os", "refused");
        var receipt = program.run("receipt");
        assertThat(receipt.code()).isZero();
        assertThat(receipt.err()).startsWith("2 choices are not in this receipt: ");
        assertThat(program.run("receipt", "--format", "html").err()).isEmpty();
        var refused = program.run("receipt", "device.os");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--format text");
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        program.run("set", "usage", "granted");
        var file = home.resolve("new").resolve("receipt.html");
        var written = program.run("receipt", "--format", "html", "--out", file.toString());
        assertThat(written.out()).isEqualTo("Written to " + file + ".\n");
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
        Files.writeString(file, "mine");
        var again = program.run("receipt", "--out", file.toString());
        assertThat(again.code()).isEqualTo(5);
        assertThat(again.err()).contains("is there already");
        assertThat(file).hasContent("mine");
        assertThat(program.run("receipt", "--out", home.toString()).code()).isEqualTo(5);
        Files.createSymbolicLink(home.resolve("link"), home.resolve("nowhere"));
        assertThat(program.run("receipt", "--out", home.resolve("link").toString())
                        .code())
                .isEqualTo(5);
        assertThat(home.resolve("nowhere")).doesNotExist();
    }

    @Test
    void itsWordsAreTheReaders() {
        program.run("set", "usage", "granted");
        assertThat(program.speaking(Locale.GERMANY)
                        .run("receipt", "--format", "html")
                        .out())
                .contains("<h1>Einwilligungsbeleg</h1>", "Verantwortlich");
    }

    @Test
    void aProfileThatCannotBeReadGivesNone() throws IOException {
        program.run("set", "usage", "granted");
        Files.writeString(program.profile(), "{");
        var receipt = program.run("receipt");
        assertThat(receipt.code()).isEqualTo(3);
        assertThat(receipt.out()).isEmpty();
    }
}
