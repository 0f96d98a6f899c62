package dev.sayso.consent;

import dev.sayso.profile.ChoiceRecord;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One act that can be taken back.
 *
 * @param at when it was done
 * @param before by item: what the person had said until then; empty where nothing
 * @param after by item: what the act made of it; empty where nothing
 */
public record UndoStep(
        Instant at, Map<String, Optional<ChoiceRecord>> before, Map<String, Optional<ChoiceRecord>> after) {
    public UndoStep {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
