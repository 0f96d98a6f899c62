package dev.sayso.consent;

import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Membership;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One act that can be taken back.
 *
 * @param at when it was done
 * @param before by item: what the person had said until then; empty where nothing
 * @param after by item: what the act made of it; empty where nothing
 * @param programmesBefore by product: the person's part in its preview programme until then; empty where none
 * @param programmesAfter by product: what the act made of that
 */
public record UndoStep(
        Instant at,
        Map<String, Optional<ChoiceRecord>> before,
        Map<String, Optional<ChoiceRecord>> after,
        Map<String, Optional<Membership>> programmesBefore,
        Map<String, Optional<Membership>> programmesAfter) {
    public UndoStep {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        programmesBefore = Map.copyOf(programmesBefore);
        programmesAfter = Map.copyOf(programmesAfter);
    }

    /** Whether it changed nothing. */
    boolean nothing() {
        return after.isEmpty() && programmesAfter.isEmpty();
    }
}
