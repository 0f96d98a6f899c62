package dev.sayso.gate;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What one payload may hold: each item is decided once, so that a payload is never half allowed. */
final class Permission {
    /** Of a field that may be kept. */
    static final String GIVEN = "";

    private final Seen seen;
    private final Optional<Instant> gathered;
    private final Predicate<GateVerdict> asking;
    private final Map<String, String> reasons = new HashMap<>();

    Permission(Seen seen, Optional<Instant> gathered, Predicate<GateVerdict> asking) {
        this.seen = seen;
        this.gathered = gathered;
        this.asking = asking;
    }

    /** Why the item must be struck; {@link #GIVEN} where it may be kept. */
    String reason(String item) {
        var known = reasons.get(item);
        if (known == null) {
            known = decided(item);
            reasons.put(item, known);
        }
        return known;
    }

    private String decided(String item) {
        var verdict = seen.verdict(item);
        return switch (verdict.outcome()) {
            case ALLOWED -> tooEarly(item) ? "too-early" : GIVEN;
            case ASK -> asking.test(verdict) ? GIVEN : verdict.reason();
            case BLOCKED -> verdict.reason();
        };
    }

    private boolean tooEarly(String item) {
        return gathered.isPresent()
                && seen.since(item)
                        .filter(since -> !gathered.get().isBefore(since))
                        .isEmpty();
    }
}
