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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is erased that was not shown and agreed to. */
class EraseCommandTest {
    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void somebodyWithChoices() {
        program = new Program(home);
        program.run("set", "usage", "granted");
        program.run("set", "device.os", "refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--profile", "--history", "--all"})
    void withoutAYesNothingIsErased(String extent) throws IOException {
        var before = Files.readString(program.profile());
        var history = Files.readString(home.resolve("state").resolve("ledger.jsonl"));
        var result = program.run("erase", extent);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).contains("can't be undone", "This is left:");
        assertThat(result.err()).contains("Nothing was changed.", "--yes").hasLineCount(1);
        assertThat(program.run("erase", extent, "--json").code()).isEqualTo(2);
        assertThat(program.profile()).hasContent(before);
        assertThat(home.resolve("state").resolve("ledger.jsonl")).hasContent(history);
    }

    @Test
    void thePersonAtTheTerminalIsAsked() {
        var asking = new Program(home).answering("no");
        var kept = asking.run("erase", "--profile");
        assertThat(kept.code()).isZero();
        assertThat(kept.out()).contains(program.profile().toString(), "Nothing was erased.");
        assertThat(asking.asked()).containsExactly("Erase this? Answer yes or no:");
        assertThat(program.profile()).exists();

        assertThat(new Program(home).answering("").run("erase", "--profile").out())
                .contains("Nothing was erased.");
        assertThat(program.profile()).exists();

        var german = new Program(home).answering(" Ja").speaking(Locale.GERMAN);
        assertThat(german.run("erase", "--profile").out()).contains("Ihre Entscheidungen sind gelöscht");
        assertThat(program.profile()).doesNotExist();
    }

    @Test
    void afterTheChoicesEverythingIsBlocked() {
        var result = program.run("erase", "--profile", "--yes");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Your choices are erased", "These files stay:", "ledger.jsonl");
        assertThat(program.run("check", "usage.features").out()).isEqualTo("blocked undecided\n");
        assertThat(program.run("undo").out()).contains("nothing");
        assertThat(program.run("history").out()).contains("Choices erased");
        assertThat(program.run("history", "verify").code()).isZero();
        assertThat(program.run("erase", "--profile", "--yes").out()).startsWith("There is nothing to erase.");
    }

    @Test
    void ofTheHistoryOnlyWhatIsOlder() {
        assertThat(program.run("erase", "--history", "--before", "2026-11-22", "--yes")
                        .out())
                .startsWith("There is nothing to erase.");
        assertThat(program.run("erase", "--history", "--before", "2026-11-23", "--yes")
                        .code())
                .isZero();
        assertThat(program.run("history").out())
                .contains("Older entries erased")
                .hasLineCount(1);
    }

    @Test
    void anotherProfileIsNamedBeforeTheCommand() {
        var other = home.resolve("other").resolve("profile.json");
        program.run("--profile", other.toString(), "set", "usage", "refused");
        assertThat(program.run("--profile", other.toString(), "erase", "--profile", "--yes")
                        .code())
                .isZero();
        assertThat(other).doesNotExist();
        assertThat(program.profile()).exists();
    }

    @Test
    void aHistoryThatCantSaySoIsNamedAndEndsWithFive() throws IOException {
        var inTheWay = home.resolve("state").resolve("ledger.head");
        Files.delete(inTheWay);
        Files.createDirectories(inTheWay.resolve("in the way"));
        var result = program.run("erase", "--profile", "--yes");
        assertThat(result.code()).isEqualTo(5);
        assertThat(result.err()).contains("ledger.head");
        assertThat(program.profile()).exists();
    }

    @Test
    void jsonSaysWhatGoesAndWhatStays() {
        var plan = Json.read(program.run("erase", "--all", "--json").out());
        assertThat(plan.bool("applied")).isFalse();
        var done = Json.read(program.run("erase", "--all", "--json", "--yes").out());
        assertThat(done.bool("applied")).isTrue();
        assertThat(done.objects("erased").getFirst().string("path")).endsWith("effective.json");
        assertThat(done.objects("erased").get(1).string("path"))
                .isEqualTo(program.profile().toString());
        assertThat(done.objects("failed")).isEmpty();
    }
}
