package dev.sayso.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    Path base;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Path folder;
    private Path file;
    private Watch watch;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectory(base.resolve("config"));
        file = Files.writeString(folder.resolve("profile.json"), "one");
        watch = Watch.on(file, () -> told.add("changed"));
    }

    @AfterEach
    void end() {
        watch.close();
    }

    @Test
    void aFileWrittenInPlaceIsTold() throws Exception {
        Files.writeString(file, "two");
        assertTold();
    }

    @Test
    void aFileReplacedIsToldThoughSizeAndTimeAreTheSame() throws Exception {
        var time = Files.getLastModifiedTime(file);
        var other = Files.writeString(folder.resolve("other"), "two");
        Files.setLastModifiedTime(other, time);
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        assertTold();
    }

    @Test
    void aFileThatVanishesAndComesAgainIsTold() throws Exception {
        Files.delete(file);
        assertTold();
        Files.writeString(file, "two");
        assertTold();
    }

    @Test
    void aFolderInTheFilesPlaceIsTold() throws Exception {
        Files.delete(file);
        assertTold();
        Files.createDirectory(file);
        assertTold();
    }

    @Test
    void aLinkInTheFilesPlaceAndItsTargetAreTold() throws Exception {
        var target = Files.writeString(base.resolve("target"), "one");
        Files.setLastModifiedTime(target, FileTime.fromMillis(1));
        Files.delete(file);
        assertTold();
        Files.createSymbolicLink(file, target);
        assertTold();
        Files.writeString(target, "two");
        assertTold();
    }

    @Test
    void aFolderThatIsDeletedAndMadeAnewIsTold() throws Exception {
        Files.delete(file);
        Files.delete(folder);
        assertTold();
        Files.createDirectory(folder);
        Files.writeString(file, "two");
        assertTold();
        Files.writeString(file, "three");
        assertTold();
    }

    @Test
    void aFolderThatIsMovedAwayIsTold() throws Exception {
        Files.move(folder, base.resolve("elsewhere"));
        assertTold();
        Files.createDirectory(folder);
        Files.writeString(file, "two");
        assertTold();
    }

    @Test
    void aFolderThatIsNotThereYetIsTold() throws Exception {
        var later = base.resolve("later").resolve("profile.json");
        try (var _ = Watch.on(later, () -> told.add("changed"))) {
            Files.createDirectory(base.resolve("later"));
            Files.writeString(later, "one");
            assertTold();
        }
    }

    @Test
    void aListenerThatThrowsIsToldAgain() throws Exception {
        try (var _ = Watch.on(file, () -> {
            told.add("failing");
            throw new IllegalStateException("on purpose");
        })) {
            watch.close();
            Files.writeString(file, "two");
            assertTold();
            Files.delete(file);
            assertTold();
        }
    }

    @Test
    void aClosedWatchSaysNothing() throws Exception {
        watch.close();
        var others = new LinkedBlockingQueue<String>();
        try (var _ = Watch.on(file, () -> others.add("changed"))) {
            Files.writeString(file, "two");
            assertThat(others.poll(10, TimeUnit.SECONDS)).isEqualTo("changed");
        }
        assertThat(told).isEmpty();
    }

    /** A second is promised; a machine that is busy with other things is given ten. */
    private void assertTold() throws InterruptedException {
        assertThat(told.poll(10, TimeUnit.SECONDS)).isNotNull();
        told.clear();
    }
}
