package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.cli.Program.Result;
import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever lies where a policy should: one clear line that steers no terminal, and everything blocked. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePoliciesTest {
    /** What is put at a path that a policy could have. */
    @FunctionalInterface
    interface Trap {
        void set(Path file) throws IOException;
    }

    record Row(String name, String says, Trap trap) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Row> ROWS = List.of(
            new Row("a folder", " is not a file.", Files::createDirectory),
            new Row("a pipe", " is not a file.", HostilePoliciesTest::pipe),
            new Row("a link", " is a link.", file -> Files.createSymbolicLink(file, Path.of("/dev/zero"))),
            new Row("a link that leads nowhere", " is a link.", file -> Files.createSymbolicLink(file, Path.of("x"))),
            new Row("a link to itself", " is a link.", file -> Files.createSymbolicLink(file, file)),
            bytes("two mebibytes", ":1:1: error: The policy is larger than 1024 KiB.", new byte[2 << 20]),
            bytes("nothing", ":1:1: error: The policy is not valid JSON:", new byte[0]),
            bytes("a program", ":1:1: error: The policy is not valid JSON:", new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1}),
            bytes("a picture", ":1:1: error: The policy is not written in UTF-8.", new byte[] {(byte) 0x89, 'P', 'N'}),
            text("a byte order mark alone", ":1:1: error: The policy is not valid JSON:", "\uFEFF"),
            text("two byte order marks", ":1:1: error: The policy is not valid JSON:", "\uFEFF\uFEFF{}"),
            text("brackets without end", ": error: The policy is not valid JSON:", "{\"rules\":" + "[".repeat(500_000)),
            text("objects without end", ": error: The policy is not valid JSON:", "{\"a\":".repeat(200_000)),
            text("a key twice", ":1:22: error: The policy is not valid JSON:", "{\"format\": 1,\"format\": 1}"),
            text("a zero character", ":1:12: error: The policy is not valid JSON:", "{\"format\": \0}"),
            text("a zero character in a text", ":1:", "{\"account\": \"wo\0rk\"}"),
            text("half a character", ": error: “\\ud800” is no value of “account”.", with("\"\\ud800\"")),
            text("an escape sequence", ": error: “\\u001b[2J” is no value of “account”.", with("\"\\u001b[2J\"")),
            text(
                    "a key that steers",
                    ": error: There is no key “\\u001b]0;x\\u0007”.",
                    with("1, \"\\u001b]0;x\\u0007\": 1")),
            text("a flood", ": error: “xxx", with("\"" + "x".repeat(900_000) + "\"")));

    @TempDir
    Path home;

    private Sandbox machine;
    private Program program;

    @BeforeEach
    void start() throws IOException {
        machine = new Sandbox(home);
        program = new Program(home).on(machine);
        program.run("set", "all", "granted");
        machine.put("10.json", Sandbox.rules());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ROWS")
    void isOneLineOfLintAndBlocksEverything(Row row) throws IOException {
        row.trap().set(machine.folder.resolve("20.json"));
        assertThat(program.run("get", "all").out().lines())
                .allMatch(line -> line.endsWith("blocked  policy-unreadable"));
        for (var words : List.of("policy lint", "policy lint " + machine.folder)) {
            var lint = plain(program.run(words.split(" ", -1)));
            assertThat(lint.code()).isEqualTo(1);
            assertThat(lint.out().lines().filter(line -> line.contains(row.says())))
                    .hasSize(1);
        }
        assertThat(plain(program.run("policy", "show")).out().replaceAll("\\s+", " "))
                .contains(
                        "What can't be trusted",
                        row.says().replaceFirst("^.*error: ", "").strip());
        assertThat(plain(program.run("policy", "explain", "device.os")).out()).startsWith("device.os: Blocked\n");
        var rehearsed = plain(program.run("policy", "explain", "device.os", "--in", machine.folder.toString()));
        assertThat(rehearsed.out()).startsWith("device.os: Blocked\n");
    }

    @Test
    void aNameThatSteersATerminalIsWrittenOut() {
        machine.put("20\u001b[2J\u202e\n.json", "{");
        for (var command : List.of("policy lint", "policy show", "status", "policy explain device.os")) {
            var result = plain(program.run(command.split(" ", -1)));
            assertThat(result.out()).as(command).contains("20\\u001b[2J\\u202e\\u000a.json");
            plain(program.run((command + " --json").split(" ", -1)));
        }
    }

    @Test
    void aFolderThatIsNoneIsTold() throws IOException {
        Files.delete(machine.folder.resolve("10.json"));
        Files.delete(machine.folder);
        pipe(machine.folder);
        assertThat(plain(program.run("policy", "lint")).out())
                .contains(machine.folder + ": error: " + machine.folder + " is not a folder.");
        assertThat(plain(program.run("policy", "show")).out()).contains(machine.folder + " (there)", "is not a folder");
        assertThat(plain(program.run("policy", "explain", "device.os")).out()).startsWith("device.os: Blocked\n");
        assertThat(program.run("policy", "explain", "device.os", "--in", machine.folder.toString())
                        .err())
                .contains("is no folder");
    }

    private static Result plain(Result result) {
        assertThat(result.err()).isEmpty();
        assertThat(result.out().chars().filter(point -> point != '\n'))
                .noneMatch(Character::isISOControl)
                .noneMatch(point -> point == 0x202e);
        assertThat(result.out()).hasSizeLessThan(20_000).doesNotContain("Exception", "\tat ");
        return result;
    }

    private static String with(String account) {
        return "{\"format\":1, \"organisation\": {\"name\": \"A\"}, \"account\": " + account + "}";
    }

    private static Row text(String name, String says, String text) {
        return bytes(name, says, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Row bytes(String name, String says, byte[] content) {
        return new Row(name, says, file -> Files.write(file, content));
    }

    private static void pipe(Path file) {
        try {
            assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
