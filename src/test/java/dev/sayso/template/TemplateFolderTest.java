package dev.sayso.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
