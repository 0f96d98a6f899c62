package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about the history. */
class HistoryCommandsTest {
    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(home);
    }

    @Test
    void historyPrintsTheLatestFirst() {
        assertThat(program.run("history").out()).isEqualTo("Nothing is written down.\n");
        program.run("set", "usage.features", "granted");
        program.run("set", "usage.features", "refused");
        program.run("undo");
        assertThat(program.run("history").out().lines().map(line -> line.replaceFirst("^.*[AP]M\\s+", "")))
                .containsExactly(
                        "Undone, now: Allowed  usage.features",
                        "Withdrawn             usage.features  edition 2016-09",
                        "Allowed               usage.features  edition 2016-09");
    }

    @Test
    void historyIsOfOneItemAndFromADayOn() {
        program.run("set", "usage.features", "errors.severity", "refused");
        assertThat(program.run("history", "--item", "errors.severity").out())
                .contains("errors.severity")
                .doesNotContain("usage.features");
        assertThat(program.run("history", "--since", "2100-01-01").out())
                .isEqualTo("Nothing that is written down matches that.\n");
        assertThat(program.run("history", "--since", "yesterday").code()).isEqualTo(2);
        assertThat(program.run("history", "--item", "errors.severty").err()).contains("errors.severity");
    }

    @Test
    void verifyNamesTheLineThatWasChanged() throws IOException {
        program.run("set", "usage", "granted");
        var sound = program.run("history", "verify");
        assertThat(sound.code()).isZero();
        assertThat(sound.out()).startsWith("The history is as it was written: ");
        var ledger = home.resolve("state").resolve("ledger.jsonl");
        Files.writeString(ledger, Files.readString(ledger).replaceFirst("granted", "refused"));

        var changed = program.run("history", "verify");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out()).startsWith(ledger + ":1: The line is not the one that was written.\n");
    }

    @Test
    void exportCopiesTheRecordAndOverwritesNothing() throws IOException {
        program.run("set", "usage", "granted");
        var folder = home.resolve("copy");
        assertThat(program.run("history", "export", folder.toString()).code()).isZero();
        for (var name : new String[] {"ledger.jsonl", "ledger.head"}) {
            assertThat(folder.resolve(name))
                    .hasSameTextualContentAs(home.resolve("state").resolve(name));
        }
        var again = program.run("history", "export", folder.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void anActThatNeverTookEffectIsToldAtTheNextStart() throws IOException {
        var head = home.resolve("state").resolve("ledger.head");
        program.run("set", "usage.features", "refused");
        var before = Files.readString(program.profile());
        program.run("set", "usage.features", "granted");
        Files.writeString(program.profile(), before);
        Files.writeString(head, Files.readString(head).replace("\"settled\":2", "\"settled\":1"));

        var status = program.run("status");
        assertThat(status.code()).isZero();
        assertThat(status.err())
                .isEqualTo("sayso: Not kept: what was said of usage.features at 2026-11-22T10:15:30Z."
                        + " SaySo ended before the profile was saved. What held before still holds, and the history says"
                        + " that it was not done. Say it again if you still want it.\n");
        assertThat(program.run("status").err()).isEmpty();
        assertThat(program.run("history").out()).contains("Never took effect");
    }
}
