package dev.sayso.gate;

/** A listener's place at a gate. */
public interface Registration extends AutoCloseable {
    /** Ends it: no call of the listener begins after this returns. Does nothing where it has ended. */
    @Override
    void close();
}
