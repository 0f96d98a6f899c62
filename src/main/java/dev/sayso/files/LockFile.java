package dev.sayso.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A lock that other threads and other processes honour. It is held on a file of its own, because the file that it guards
 * is replaced by every save. The system frees it when a process dies.
 *
 * <p>A process should have one of these for a file: POSIX takes all of a process's locks on a file away as soon as the
 * process closes that file anywhere.
 */
public final class LockFile {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 5;

    private final Disk disk;
    private final Duration patience;
    private final ReentrantLock threads = new ReentrantLock(true);

    public LockFile(Disk disk) {
        this(disk, PATIENCE);
    }

    LockFile(Disk disk, Duration patience) {
        this.disk = disk;
        this.patience = patience;
    }

    /**
     * Does {@code work} while nobody else holds the lock; a thread that holds it already goes straight on.
     *
     * @throws dev.sayso.fault.FaultException where somebody else held it for about five seconds, or where the file can't
     *     be made; then {@code work} was not done
     */
    public <T> T holding(Path file, Supplier<T> work) {
        if (threads.isHeldByCurrentThread()) {
            return work.get();
        }
        var deadline = System.nanoTime() + patience.toNanos();
        try {
            if (!threads.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw StorageFaults.fault(file, "storage.locked");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StorageFaults.fault(file, "storage.locked");
        }
        try (var channel = open(file)) {
            await(channel, file, deadline);
            return work.get();
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unwritable", e);
        } finally {
            threads.unlock();
        }
    }

    private FileChannel open(Path file) throws IOException {
        disk.folder(AtomicFile.folderOf(file));
        return disk.openLock(file);
    }

    private static void await(FileChannel channel, Path file, long deadline) throws IOException {
        while (!locked(channel)) {
            if (System.nanoTime() - deadline >= 0) {
                throw StorageFaults.fault(file, "storage.locked");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw StorageFaults.fault(file, "storage.locked");
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
