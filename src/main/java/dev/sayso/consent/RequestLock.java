package dev.sayso.consent;

import dev.sayso.files.Disk;
import dev.sayso.files.LockFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Keeps everybody from writing requests while they are erased: who is in the middle of it would bring them all back. */
final class RequestLock {
    private RequestLock() {}

    /**
     * Does {@code work} while nobody writes requests in that folder.
     *
     * @throws dev.sayso.fault.FaultException where somebody goes on doing so for about five seconds; then {@code work} was not done
     */
    static <T> T holding(Path state, Disk disk, Supplier<T> work) {
        var requests = state.resolve("requests.json");
        var lock = state.resolve("requests.json.lock");
        // Where there is neither, nobody wrote any yet, and a lock would be one more thing to leave behind.
        return exists(requests) || exists(lock) ? new LockFile(disk).holding(lock, work) : work.get();
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
