package dev.sayso.gate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a payload.
 *
 * @param kept the fields that may be sent, in their order: a copy that later changes of the payload do not reach. May hold nulls where the
 *     payload did
 * @param struck the fields that were taken out
 * @param refusal why the payload was refused whole, and so nothing is kept: {@code too-large}, {@code too-deep} (also where it contains
 *     itself), {@code unknown-type} or {@code unreadable}; empty where it was not
 */
public record Filtered(Map<String, @Nullable Object> kept, List<Struck> struck, Optional<String> refusal) {
    /**
     * Takes the parts as they are.
     *
     * @param kept the fields that may be sent
     * @param struck the fields that were taken out
     * @param refusal why nothing is kept
     */
    public Filtered {
        kept = Collections.unmodifiableMap(kept);
        struck = Collections.unmodifiableList(struck);
    }

    static Filtered refused(String why) {
        return new Filtered(Map.of(), List.of(), Optional.of(why));
    }

    /**
     * Whether there is nothing to send.
     *
     * @return true where no field is kept; a request without content need not be made at all
     */
    public boolean isEmpty() {
        return kept.isEmpty();
    }
}
