package dev.sayso.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a template's files go, and what they never replace. */
class TemplateFolderTest {
    private static final List<TemplateFile> FILES =
            List.of(new TemplateFile("one.txt", "one\r\n"), new TemplateFile("inner/two.txt", "two"));

    @TempDir
    Path base;

    @Test
    void makesFoldersAndSaysWhatItWrote() throws IOException {
        var folder = base.resolve("new");
        assertThat(new TemplateFolder(folder).write(FILES))
                .containsExactly(folder.resolve("one.txt"), folder.resolve("inner/two.txt"));
        assertThat(Files.readString(folder.resolve("one.txt"))).isEqualTo("one\r\n");
        assertThat(Files.readString(folder.resolve("inner/two.txt"))).isEqualTo("two");
    }

    @Test
    void writesTheSameAgainWithoutComplaint() {
        new TemplateFolder(base).write(FILES);
        assertThat(new TemplateFolder(base).write(FILES)).hasSize(2);
    }

    @Test
    void leavesWorkOfOthersAloneAndWritesNothingElse() throws IOException {
        Files.createDirectory(base.resolve("inner"));
        Files.writeString(base.resolve("inner/two.txt"), "my own work");
        refuses("template.exists");
        assertThat(Files.readString(base.resolve("inner/two.txt"))).isEqualTo("my own work");
        assertThat(base.resolve("one.txt")).doesNotExist();
    }

    @Test
    void replacesNeitherAFolderNorALink() throws IOException {
        Files.createSymbolicLink(base.resolve("one.txt"), base.resolve("nowhere"));
        refuses("template.exists");
        Files.delete(base.resolve("one.txt"));
        Files.createDirectory(base.resolve("one.txt"));
        refuses("template.exists");
    }

    @Test
    void saysWhereItCouldNotWrite() throws IOException {
        Files.writeString(base.resolve("inner"), "a file where a folder is wanted");
        refuses("storage.unwritable");
    }

    private void refuses(String code) {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new TemplateFolder(base).write(FILES))
                .satisfies(thrown -> assertThat(thrown.fault().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"077", "000"})
    void everybodyMayReadThemAndNobodyElseWriteThemWhateverTheUmask(String umask) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var writing = new ProcessBuilder(
                        "sh",
                        "-c",
                        "umask " + umask + "; exec \"$@\"",
                        "sh",
                        java,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        base.resolve("out").resolve("policies").toString())
                .inheritIO()
                .start();
        assertThat(writing.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(writing.exitValue()).isZero();
        assertThat(mode("out")).isEqualTo("rwxr-xr-x");
        assertThat(mode("out/policies/roles")).isEqualTo("rwxr-xr-x");
        assertThat(mode("out/policies/roles/10.json")).isEqualTo("rw-r--r--");
    }

    private String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(base.resolve(path)));
    }

    /** A process of its own, for a umask of its own. */
    static final class Writer {
        public static void main(String[] folder) {
            new TemplateFolder(Path.of(folder[0])).write(List.of(new TemplateFile("roles/10.json", "{}")));
        }
    }
}
