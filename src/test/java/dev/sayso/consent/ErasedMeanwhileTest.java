package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.Erasure.Extent;
import dev.sayso.consent.Erasure.Wish;
import dev.sayso.files.Disk;
import dev.sayso.files.Folders;
import dev.sayso.files.LockFile;
import dev.sayso.ledger.Ledger;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ProfileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else writes requests while everything is erased. */
class ErasedMeanwhileTest {
    @TempDir
    Path folder;

    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch erasing = new CountDownLatch(1);

    @Test
    @Timeout(30)
    void requestsDoNotComeBackFromTheMiddleOfAChange() throws Exception {
        var given = new Given(folder);
        try (var service = given.service()) {
            service.choose(List.of("usage.features"), Choice.GRANTED, Given.PANEL);
        }
        var requests = given.state.resolve("requests.json");
        Files.writeString(requests, "letters");
        var erasure = new Erasing(
                new ProfileStore(given.profile, () -> given.now),
                new Ledger(given.state, () -> given.now),
                folders(given),
                new Disk() {
                    @Override
                    public FileChannel openLock(Path file) throws IOException {
                        if (file.endsWith("requests.json.lock")) {
                            erasing.countDown();
                        }
                        return Disk.super.openLock(file);
                    }
                },
                () -> {},
                () -> {});
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var other = threads.submit(() -> writesThemAnew(requests));
            writing.await();
            var erased = threads.submit(() -> {
                var done = erasure.erase(Wish.of(Extent.ALL), Given.PANEL);
                erasing.countDown();
                return done;
            });
            other.get(20, TimeUnit.SECONDS);
            assertThat(erased.get(20, TimeUnit.SECONDS).failed()).isEmpty();
        }
        assertThat(requests).doesNotExist();
    }

    /** As the other process does: it has read what is there, and writes it with one more. */
    private Path writesThemAnew(Path requests) {
        return new LockFile(Disk.REAL).holding(requests.resolveSibling("requests.json.lock"), () -> {
            try {
                var letters = Files.readString(requests);
                writing.countDown();
                erasing.await();
                return Files.writeString(requests, letters + " and one more");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Folders folders(Given given) {
        return new Folders(
                given.profile,
                given.profile.resolveSibling("settings.json"),
                given.state,
                folder.resolve("statements"),
                List.of(),
                folder.resolve("policies"));
    }
}
