package dev.sayso.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("lock");
    }

    @Test
    void anotherProcessThatHoldsTheLockIsWaitedForAndThenNamed() throws Exception {
        var holder = LockHolder.holding(file);
        try {
            var impatient = new LockFile(Disk.REAL, Duration.ofMillis(200));

            assertThatThrownBy(() -> impatient.holding(file, () -> "done"))
                    .isInstanceOfSatisfying(FaultException.class, e -> {
                        assertThat(e.fault().code()).isEqualTo("storage.locked");
                        assertThat(e.fault().arguments()).containsExactly(file.toString());
                    });
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    @Test
    void aFileSystemThatGivesNoLocksIsAClearFaultAndNothingIsDone() {
        var without = new LockFile(new Disk() {
            @Override
            public FileChannel openLock(Path lock) throws IOException {
                var channel = Disk.super.openLock(lock);
                channel.close();
                return channel;
            }
        });
        var done = new AtomicInteger();

        assertThatThrownBy(() -> without.holding(file, done::incrementAndGet))
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo("storage.unwritable"));
        assertThat(done).hasValue(0);
    }

    @Test
    void aKilledProcessHoldsNothing() throws Exception {
        LockHolder.holding(file).destroyForcibly().waitFor();

        assertThat(new LockFile(Disk.REAL).holding(file, () -> "done")).isEqualTo("done");
    }

    @Test
    void aProcessThatLetsGoIsNotWaitedForLonger() throws Exception {
        var holder = LockHolder.holding(file);
        try (var waiting = Executors.newSingleThreadExecutor()) {
            var done = waiting.submit(() -> new LockFile(Disk.REAL, Duration.ofMinutes(1)).holding(file, () -> "done"));
            holder.getOutputStream().close();

            assertThat(done.get()).isEqualTo("done");
        }
    }

    @Test
    void oneThreadAtATimeHoldsItWhicheverObjectItAsks() throws Exception {
        var shared = new LockFile(Disk.REAL, Duration.ofMinutes(1));
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 60; i++) {
                var lock = i % 2 == 0 ? shared : new LockFile(Disk.REAL, Duration.ofMinutes(1));
                threads.execute(() -> lock.holding(file, () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    assertThat(file).exists();
                    inside.decrementAndGet();
                    return done.incrementAndGet();
                }));
            }
        }
        assertThat(done).hasValue(60);
        assertThat(most).hasValue(1);
    }

    @Test
    void whoHoldsItMayTakeItAgain() {
        var lock = new LockFile(Disk.REAL, Duration.ofMillis(200));

        assertThat(lock.holding(file, () -> lock.holding(file, () -> "done"))).isEqualTo("done");
        assertThat(lock.holding(file, () -> "again")).isEqualTo("again");
    }

    @Test
    void aFolderThatCanNotBeWrittenIsTold() {
        assertThatThrownBy(() -> new LockFile(FailingDisk.readOnly()).holding(file, () -> "done"))
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo("storage.unwritable"));
    }

    @Test
    @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
    void aPipeInItsPlaceIsNotWaitedFor() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
        assertThatThrownBy(() -> new LockFile(Disk.REAL).holding(file, () -> "done"))
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo("storage.unwritable"));
    }
}
