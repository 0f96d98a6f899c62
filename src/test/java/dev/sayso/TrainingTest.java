package dev.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The training of the caches, with stand-ins for the program's Java and for the screen. */
class TrainingTest {
    @TempDir
    Path folder;

    private Path program;
    private Path temporary;

    @BeforeEach
    void makeProgram() throws IOException {
        program = folder.resolve("program");
        temporary = Files.createDirectory(folder.resolve("temporary"));
        var lib = Files.createDirectories(program.resolve("lib"));
        Files.createFile(lib.resolve("java.options"));
        script(
                "program/lib/runtime/bin/java",
                "for word; do case $word in -XX:AOTCacheOutput=*) echo \"$@\" >\"${word#*=}\" ;; esac; done");
    }

    @Test
    void withoutAScreenTheCachesAreMadeAllTheSame() throws Exception {
        script("bin/Xvfb", "exit 1");
        assertThat(train()).isEmpty();
        assertThat(program.resolve("lib/panel.aot")).content().contains("-Dglass.platform=Headless");
        assertThat(program.resolve("lib/command.aot")).isNotEmptyFile();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void onAScreenTheWindowIsRealAndTheScreenIsTakenAway() throws Exception {
        script("bin/Xvfb", "echo $$ >'" + folder + "/screen'; echo 7 >&3; exec 3>&-; exec sleep 60");
        assertThat(train()).isEmpty();
        assertThat(program.resolve("lib/panel.aot")).content().doesNotContain("Headless");
        assertThat(temporary).isEmptyDirectory();
        assertScreenIsTakenAway();
    }

    @Test
    void whoStopsItLeavesNoScreenBehind() throws Exception {
        script("bin/Xvfb", "echo $$ >'" + folder + "/screen'; echo 7 >&3; exec 3>&-; exec sleep 60");
        script("program/lib/runtime/bin/java", "kill $PPID");
        var process = started();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertScreenIsTakenAway();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aScreenThatJavaFxDoesNotUseThereIsNotOpened() throws Exception {
        script("bin/Xvfb", ": >'" + folder + "/screen'; echo 7 >&3");
        script("bin/uname", "echo Darwin");
        assertThat(train()).isEmpty();
        assertThat(program.resolve("lib/panel.aot")).content().contains("-Dglass.platform=Headless");
        assertThat(folder.resolve("screen")).doesNotExist();
    }

    /** What is said. */
    private String train() throws Exception {
        var process = started();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private Process started() throws IOException {
        var builder = new ProcessBuilder("packaging/common/train", program.toString()).redirectErrorStream(true);
        builder.environment().merge("PATH", folder.resolve("bin") + ":", (path, own) -> own + path);
        builder.environment().put("TMPDIR", temporary.toString());
        builder.environment().remove("SAYSO_CACHES");
        return builder.start();
    }

    /** It would last a minute by itself. */
    private void assertScreenIsTakenAway() throws IOException {
        var id = Long.parseLong(Files.readString(folder.resolve("screen")).strip());
        ProcessHandle.of(id).ifPresent(screen -> assertThat(screen.onExit()).succeedsWithin(Duration.ofSeconds(20)));
    }

    private void script(String name, String does) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
