package dev.sayso.gate;

/** Puts the question to the person, where they want to be asked each time. */
@FunctionalInterface
public interface Asker {
    /**
     * Asks whether this one item may be sent this once. Called on the thread that wants to send, which waits for the answer.
     *
     * @param verdict what holds for the item: its outcome is {@link GateOutcome#ASK}
     * @return true for a yes; false for everything else, also where nobody could be asked
     */
    boolean ask(GateVerdict verdict);
}
