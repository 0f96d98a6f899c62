package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.json.Json;
import dev.sayso.policy.Sandbox;
import dev.sayso.profile.Account;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands for scripts and shells. */
class ScriptCommandsTest {
    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void program() {
        program = new Program(home);
    }

    @ParameterizedTest
    @CsvSource({
        "granted, 0, allowed granted",
        "refused, 1, blocked refused",
        "ask, 1, ask ask",
        "undecided, 1, blocked undecided"
    })
    void checkEndsWithZeroOnlyWhereItIsAllowed(String choice, int code, String told) {
        program.run("set", "errors.severity", choice);
        assertThat(program.run("check", "errors.severity")).isEqualTo(new Program.Result(code, told + "\n", ""));
        assertThat(program.run("check", "errors.severity", "--quiet")).isEqualTo(new Program.Result(code, "", ""));
    }

    @Test
    void checkBlocksWhatIsNotDeclaredAndSaysWhatWasMeant() {
        var result = program.run("check", "device.so");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("blocked not-declared\n");
        assertThat(result.err()).contains("device.os");
    }

    @Test
    void aQuietCheckStillSaysWhatIsWrong() throws IOException {
        assertThat(program.run("check", "device.so", "-q"))
                .isEqualTo(new Program.Result(
                        1, "", program.run("check", "device.so").err()));
        assertThat(program.run("check", "device.so", "--quiet", "--json").err()).contains("cli.item-misspelt");
        program.run("set", "device.os", "granted");
        Files.writeString(program.profile(), "{");
        assertThat(program.run("check", "device.os", "--quiet").err()).contains("profile.json:1:");
    }

    @Test
    void checkBlocksWhereTheProfileCannotBeRead() throws IOException {
        program.run("set", "device.os", "granted");
        Files.writeString(program.profile(), "{");
        var result = program.run("check", "device.os");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("blocked profile-unreadable\n");
        assertThat(result.err()).contains("profile.json:1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check device.os nonsense", "check device.os --product ../x", "check --help"})
    void checkNeverEndsWithZeroByAccident(String words) {
        program.run("set", "all", "granted");
        assertThat(program.run(words.split(" ", -1)).code()).isNotZero();
    }

    @Test
    void accountIsSaidAndShown() {
        assertThat(program.run("account").out()).startsWith("Personal account\n\nWho controls it\n");
        assertThat(program.run("account", "school").out()).startsWith("School account\n\n");
        assertThat(program.run("account").out()).startsWith("School account\n\n");
        var unknown = program.run("account", "wrok");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("“work”");
    }

    @Test
    void accountCannotBeChangedWhereAnOrganisationSaysIt() throws IOException {
        var machine = new Sandbox(home);
        machine.put("10.json", Sandbox.EXAMPLE);
        var managed = new Program(home).on(machine);
        assertThat(managed.run("account").out()).startsWith("Work account\nContoso says so (");
        assertThat(managed.run("account", "personal").code()).isEqualTo(4);
        assertThat(managed.run("account", "--json").out()).contains(Account.WORK.word(), "\"line\" : 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void completionKnowsEveryCommandItemAndChoice(String shell) {
        var script = program.withoutSession().run("completion", shell).out();
        assertThat(script)
                .contains("status", "check", "template", "lint", "import", "--screenshot".substring(2))
                .contains("device.os", "errors.file-contents", "granted", "mobileconfig", "school");
        assertThat(program.run("completion", "tcsh").code()).isEqualTo(2);
    }

    @Test
    void theManualTellsOfEveryCommandInEachLanguage() {
        var page = program.withoutSession().run("man").out();
        assertThat(page).startsWith(".TH SAYSO 1 ").contains(".SH \"EXIT STATUS\"", "sayso check ITEM", "policy lint");
        assertThat(page.lines()).noneMatch(line -> line.startsWith("'") || line.contains("\t"));
        assertThat(program.run("man", "--language", "de").out()).contains(".SH \"BEFEHLE\"");
    }

    @Test
    void settingsAreKeptAndShown() {
        assertThat(program.run("settings").out())
                .isEqualTo("theme      system\ntext-size  100\nlanguage   system\nregion     auto\n");
        program.run("settings", "theme", "contrast");
        program.run("settings", "text-size", "150");
        assertThat(program.run("settings", "language", "de").out())
                .isEqualTo("theme      contrast\ntext-size  150\nlanguage   de\nregion     auto\n");
        assertThat(program.run("settings", "language", "system").out())
                .endsWith("language   system\nregion     auto\n");
    }

    /** Each line as it is printed, and the end of whoever reads when it says so. */
    private static final class Reader extends OutputStream {
        final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
        volatile boolean gone;

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (gone) {
                throw new IOException("Broken pipe");
            }
            lines.addAll(new String(bytes, from, length, StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }

        String next() throws InterruptedException {
            return String.valueOf(lines.poll(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void watchTellsOfChangesOfOtherProcessesAndEndsWhenNobodyReads() throws Exception {
        var reader = new Reader();
        var watching = CompletableFuture.supplyAsync(
                () -> new Program(home).into(reader).run("watch", "--now", "--json"));
        var first = Json.read(reader.next());
        assertThat(first.string("reason")).isEqualTo("undecided");
        assertThat(first.has("before")).isFalse();
        for (int i = 1; i < 18; i++) {
            reader.next();
        }
        program.run("set", "device.os", "granted");
        var change = Json.read(reader.next());
        assertThat(List.of(change.string("item"), change.string("outcome"), change.string("at")))
                .containsExactly("device.os", "allowed", "2026-11-22T10:15:30Z");
        assertThat(change.object("before").string("reason")).isEqualTo("undecided");
        reader.gone = true;
        program.run("set", "device.os", "refused");
        assertThat(watching.get(20, TimeUnit.SECONDS).code()).isZero();
    }

    @Test
    void watchTellsOfAPolicyThatComesAndGoes() throws Exception {
        var machine = new Sandbox(home);
        var reader = new Reader();
        program.run("set", "errors.file-contents", "granted");
        var watching = CompletableFuture.supplyAsync(
                () -> new Program(home).on(machine).into(reader).run("watch", "--now"));
        for (int i = 0; i < 18; i++) {
            reader.next();
        }
        var file = machine.put("10.json", Sandbox.rules("\"item\": \"errors.file-contents\", \"verb\": \"forbid\""));
        assertThat(reader.next()).endsWith("errors.file-contents  allowed granted -> blocked policy-forbids");
        reader.gone = true;
        Files.delete(file);
        assertThat(watching.get(20, TimeUnit.SECONDS).code()).isZero();
    }
}
