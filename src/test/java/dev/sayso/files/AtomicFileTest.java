package dev.sayso.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path base;

    private Path folder;
    private Path file;
    private Path kept;

    @BeforeEach
    void names() {
        folder = base.resolve("config").resolve("sayso");
        file = folder.resolve("file");
        kept = folder.resolve("file.bak");
    }

    @Test
    void foldersAreMadeForTheOwnerAlone() throws IOException {
        replace(Disk.REAL, "one");

        assertThat(file).hasContent("one");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.getParent())).isEqualTo("rwx------");
    }

    @Test
    void theContentBeforeStaysUnderItsOtherName() {
        replace(Disk.REAL, "one");
        assertThat(kept).doesNotExist();
        replace(Disk.REAL, "two");
        replace(Disk.REAL, "three");

        assertThat(file).hasContent("three");
        assertThat(kept).hasContent("two");
        assertNothingElse();
    }

    @Test
    void whereAFileCanNotHaveTwoNamesItIsCopied() {
        replace(Disk.REAL, "one");
        replace(FailingDisk.withoutLinks(), "two");

        assertThat(file).hasContent("two");
        assertThat(kept).hasContent("one");
        assertNothingElse();
    }

    @Test
    void aCrashBetweenKeepingAndMovingIsMadeGoodByTheNextSave() throws IOException {
        replace(Disk.REAL, "one");
        Files.createLink(kept, file);
        replace(Disk.REAL, "two");

        assertThat(file).hasContent("two");
        assertThat(kept).hasContent("one");
        assertNothingElse();
    }

    @Test
    void whatACrashedSaveLeftIsClearedAway() throws IOException {
        replace(Disk.REAL, "one");
        Files.writeString(folder.resolve(".file.tmp"), "half a");
        Files.writeString(folder.resolve(".file.old"), "one");
        replace(Disk.REAL, "two");

        assertThat(file).hasContent("two");
        assertNothingElse();
    }

    @Test
    void aFullDiskLeavesEverythingAsItWas() {
        assertNothingChangesOn(FailingDisk.full(2), "No space left on device");
    }

    @Test
    void aReadOnlyFolderLeavesEverythingAsItWas() {
        assertNothingChangesOn(FailingDisk.readOnly(), "permission denied");
    }

    @Test
    void aMoveThatFailsLeavesEverythingAsItWas() {
        assertNothingChangesOn(FailingDisk.failingMoveTo("file.bak"), "Input/output error");
    }

    @Test
    void aLastMoveThatFailsLeavesTheFileAndItsContentInTheBackup() {
        replace(Disk.REAL, "one");
        assertThatThrownBy(() -> replace(FailingDisk.failingMoveTo("file"), "two"))
                .isInstanceOf(FaultException.class);

        assertThat(file).hasContent("one");
        assertThat(kept).hasContent("one");
        assertNothingElse();
    }

    @Test
    void aFileWhereTheFolderShouldBeIsTold() throws IOException {
        Files.writeString(base.resolve("config"), "a file");

        assertThatThrownBy(() -> replace(Disk.REAL, "one"))
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo("storage.unwritable"));
    }

    private void assertNothingChangesOn(Disk disk, String reason) {
        replace(Disk.REAL, "one");
        replace(Disk.REAL, "two");

        assertThatThrownBy(() -> replace(disk, "three")).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault().code()).isEqualTo("storage.unwritable");
            assertThat(e.fault().arguments()).containsExactly(file.toString(), reason);
        });
        assertThat(file).hasContent("two");
        assertThat(kept).hasContent("one");
        assertNothingElse();
    }

    private void assertNothingElse() {
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file) && !path.equals(kept));
    }

    private void replace(Disk disk, String content) {
        new AtomicFile(disk).replace(file, content.getBytes(StandardCharsets.UTF_8), Optional.of(kept));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
