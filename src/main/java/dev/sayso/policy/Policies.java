package dev.sayso.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The organisation's rules as they are now. */
@FunctionalInterface
public interface Policies {
    /** What has force now; asked for often, so it is at hand. May be called from any thread. */
    Policy now();

    /** What would have force on that day, by the calendar of Greenwich, if nothing was changed until then. */
    default Policy on(LocalDate day) {
        return now();
    }

    /** The files that policy is read from now, and the folders that they lie in or would lie in. */
    default List<Path> places() {
        return List.of();
    }

    /** The keys of Windows' registry that what has force now was read from. */
    default List<RegistryKey> keys() {
        return List.of();
    }

    /** Calls {@code changed} within a second after each change from now on, on a thread of its own, until closed. */
    default Watching watch(Runnable changed) {
        return () -> {};
    }

    /** Ends the watching. */
    @FunctionalInterface
    interface Watching extends AutoCloseable {
        @Override
        void close();
    }
}
