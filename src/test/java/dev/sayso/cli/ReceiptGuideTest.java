package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second script in {@code src/site/markdown/ledger.md}, run as an auditor would, without SaySo. */
class ReceiptGuideTest {
    private static final Path GUIDE = Path.of("src", "site", "markdown", "ledger.md");
    private static final Path EDITION =
            Path.of("assets", "statements", "microsoft-enterprise-developer-2016-09", "statement.en.md");
    private static final Pattern SCRIPT = Pattern.compile("(?s)```bash\n(.*?)```");

    @TempDir
    Path home;

    private Program program;
    private Path receipt;
    private String sound = "";

    @BeforeEach
    void begin() throws IOException {
        program = new Program(home);
        receipt = home.resolve("receipt.jsonld");
        program.run("set", "errors", "granted");
        program.run("set", "device", "refused");
        program.run("set", "errors.severity", "ask");
        program.run("set", "errors.components", "refused");
        program.run("undo");
        assertThat(program.run("receipt", "--format", "dpv", "--out", receipt.toString())
                        .code())
                .isZero();
        sound = Files.readString(receipt);
        assertThat(script()).isEqualTo("0 ");
    }

    @Test
    void aReceiptStaysRightHoweverTheHistoryGoesOn() throws Exception {
        program.run("set", "all", "refused");
        program.run("reset");
        assertThat(script()).isEqualTo("0 ");
    }

    @Test
    void whatTheReceiptSaysOtherwiseIsNamed() throws Exception {
        edit("dpv:ConsentGiven", "dpv:ConsentRefused");
        assertThat(script()).startsWith("1 errors.").contains(": the history says something else\n");
        edit(
                "2026-11-22T10:15:30Z\",\n          \"dpv:hasDuration",
                "2026-11-21T10:15:30Z\",\n          \"dpv:hasDuration");
        assertThat(script()).contains(": the history gives another time\n");
        edit("\"dct:identifier\" : \"sha256:[0-9a-f]{4}", "\"dct:identifier\" : \"sha256:beef");
        assertThat(script()).contains(": the history names another edition\n");
        edit("\"dct:identifier\" : \"device.os\"", "\"dct:identifier\" : \"usage.features\"");
        assertThat(script()).contains("usage.features: the history says nothing of it\n");
        edit("\"dct:provenance\" : \"sha256:[0-9a-f]{4}", "\"dct:provenance\" : \"sha256:beef");
        assertThat(script()).startsWith("1 no line of the history has the SHA-256 beef");
    }

    @Test
    void theTextThatWasShownIsComparedToo() throws Exception {
        assertThat(script(EDITION.toAbsolutePath().toString())).isEqualTo("0 ");
        var other = home.resolve("other.md");
        Files.writeString(other, Files.readString(EDITION) + " ");
        assertThat(script(other.toString())).startsWith("1 ").contains(": none of the files is its edition\n");
    }

    @Test
    void aChoiceThatWasTakenOutOfTheHistoryIsMissed() throws Exception {
        var ledger = home.resolve("state").resolve("ledger.jsonl");
        var lines = new ArrayList<>(Files.readAllLines(ledger));
        lines.removeIf(line -> line.contains("device.os\""));
        Files.writeString(ledger, String.join("\n", lines) + "\n");
        assertThat(script()).contains("device.os: the history says nothing of it\n");
    }

    @Test
    void anotherFormSaysThatItCannotBeCompared() throws Exception {
        Files.delete(receipt);
        program.run("receipt", "--out", receipt.toString());
        assertThat(Json.read(Files.readString(receipt)).string("version")).isEqualTo("KI-CR-v1.1.0");
        assertThat(script()).startsWith("1 ").contains("names no line of a history");
    }

    /** The sound receipt, but for that. */
    private void edit(String regex, String by) throws IOException {
        Files.writeString(receipt, sound.replaceFirst(regex, by));
        assertThat(receipt).content().isNotEqualTo(sound);
    }

    /** Exit code and output. */
    private String script(String... more) throws IOException {
        var scripts = SCRIPT.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(scripts).hasSize(2);
        var command = new ArrayList<>(List.of("bash", "-c", scripts.get(1), "receipt", receipt.toString()));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command)
                .directory(home.resolve("state").toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return process.waitFor() + " " + output;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
