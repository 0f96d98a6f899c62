package dev.sayso.policy;

/** The organisation's rules as they are now. */
@FunctionalInterface
public interface Policies {
    /** What has force now; asked for often, so it is at hand. May be called from any thread. */
    Policy now();

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
