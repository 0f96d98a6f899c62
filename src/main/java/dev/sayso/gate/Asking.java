package dev.sayso.gate;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Puts questions to the person, and takes nothing but a clear yes for one. */
final class Asking {
    private Asking() {}

    static boolean allows(ConsentGate gate, @Nullable String item, Asker asker) {
        return gate.allows(item) || yes(gate, gate.verdict(item), asker);
    }

    /** Whether the person was to be asked, said yes, and the item is not blocked by now: a question may stand open for long. */
    static boolean yes(ConsentGate gate, GateVerdict verdict, Asker asker) {
        return verdict.outcome() == GateOutcome.ASK
                && asked(verdict, asker)
                && gate.verdict(verdict.item()).outcome() != GateOutcome.BLOCKED;
    }

    private static boolean asked(GateVerdict verdict, Asker asker) {
        try {
            return asker.ask(verdict);
        } catch (RuntimeException | Error e) {
            System.getLogger(Asking.class.getName())
                    .log(Level.WARNING, "the person could not be asked; that counts as no", e);
            return false;
        }
    }
}
