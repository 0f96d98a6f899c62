package dev.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as {@code ./mvnw package} leaves it, run as a person runs it. */
class ProgramIT {
    private static final Path PROGRAM = Path.of(System.getProperty("program"));

    @TempDir
    private Path home;

    private Path elsewhere;

    /** What a finished run said and how it ended. */
    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void anEmptyHome() throws IOException {
        elsewhere = Files.createDirectory(home.resolve("a folder"));
    }

    @Test
    void saysItsVersion() throws Exception {
        var run = run(PROGRAM, "--version");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsPattern("\\d+\\.\\d+\\.\\d+");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void itsHelpShowsAnExampleOfUse() throws Exception {
        var run = run(PROGRAM, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("sayso ", "status", "undo");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void nothingIsAllowedInAnEmptyHome() throws Exception {
        var run = run(PROGRAM, "status", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("{").contains("usage.").doesNotContain("\"allowed\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void startsThroughALinkFromAnyFolder() throws Exception {
        var link = Files.createSymbolicLink(home.resolve("linked"), elsewhere.relativize(PROGRAM));
        Files.move(link, elsewhere.resolve("linked"));
        var second = Files.createSymbolicLink(home.resolve("sayso"), Path.of("a folder", "linked"));
        assertThat(run(second, "--version").exit()).isZero();
    }

    @Test
    void findsItsJavaPastAnOlderOneOnThePath() throws Exception {
        var old = Files.createDirectories(home.resolve("old/bin"));
        script(old.resolve("java"), "echo this is not the Java you are looking for; exit 70");
        Files.writeString(home.resolve("old/release"), "JAVA_VERSION=\"17.0.1\"\n");
        var process = start(PROGRAM, List.of("--version"));
        process.environment().put("PATH", old + ":" + System.getenv("PATH"));
        assertThat(finish(process).exit()).isZero();
    }

    @Test
    void startsWhereItsClassCacheDoesNotFit() throws Exception {
        var copy = copy();
        Files.writeString(copy.resolve("lib/command.aot"), "this is no cache");
        var run = run(copy.resolve("bin/sayso"), "--version");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).doesNotContain("aot");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void keepsAPersonsFilesBesideItselfWhereAskedTo() throws Exception {
        var copy = copy();
        var said = finish(homeless(copy, "--portable", "set", "device.os", "granted"));
        var held = finish(homeless(copy, "check", "--portable", "device.os"));

        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(held.exit()).as(held.err()).isZero();
        assertThat(copy.resolve("data/profile.json")).content().contains("granted");
        assertThat(copy.resolve("data/state/ledger.jsonl")).exists();
        assertThat(home.resolve("config")).doesNotExist();
        assertThat(run(copy.resolve("bin/sayso"), "check", "device.os").exit()).isEqualTo(1);
    }

    private ProcessBuilder homeless(Path copy, String... arguments) {
        var process = start(copy.resolve("bin/sayso"), List.of(arguments));
        process.environment().put("HOME", "");
        return process;
    }

    /** The whole program, carried somewhere else. */
    private Path copy() throws IOException {
        var copy = home.resolve("copy");
        try (var files = Files.walk(PROGRAM.getParent().getParent())) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(PROGRAM.getParent().getParent().relativize(file)));
            }
        }
        script(copy.resolve("bin/sayso"), Files.readString(PROGRAM));
        return copy;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-command",
                "--no-such-option",
                "get no.such.item",
                "set usage.features sideways",
                "set ../../etc/passwd granted",
                "explain $(id)",
                "explain \u001b[2J",
                "explain ''",
                "get @/etc/passwd",
                "statement import no-such-file",
                "statement import /dev/null",
                "statement show 1999-01"
            })
    void aMistakenArgumentGetsAPlainAnswer(String line) throws Exception {
        var run = run(PROGRAM, line.split(" ", -1));
        assertThat(run.exit()).isIn(2, 3);
        assertThat(run.err().strip()).isNotEmpty().doesNotContain("Exception", "\tat ", "\u001b");
        assertThat(run.out()).isEmpty();
        assertThat(home.resolve("config")).doesNotExist();
    }

    private Run run(Path program, String... arguments) throws IOException, InterruptedException {
        return finish(start(program, List.of(arguments)));
    }

    private ProcessBuilder start(Path program, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(arguments);
        var process = new ProcessBuilder(command).directory(elsewhere.toFile());
        var environment = process.environment();
        environment.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "DO_NOT_TRACK", "JAVA_TOOL_OPTIONS"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("XDG_STATE_HOME", home.resolve("state").toString());
        environment.put("XDG_DATA_HOME", home.resolve("data").toString());
        return process;
    }

    private Run finish(ProcessBuilder builder) throws IOException, InterruptedException {
        var out = home.resolve("out");
        var err = home.resolve("err");
        var process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("still running after a minute: " + builder.command());
        }
        return new Run(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, body.startsWith("#!") ? body : "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
