package dev.sayso.sent;

import dev.sayso.consent.Consents;
import dev.sayso.decision.Outcome;
import dev.sayso.decision.Verdict;
import dev.sayso.gate.Filtered;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lets through what may be sent: it is the filter of the gate, which programs put their payloads through before they send. */
@FunctionalInterface
public interface Sieve {
    /** As if all were allowed. */
    Sieve OPEN = by(_ -> Optional.empty());

    /**
     * What of it may leave.
     *
     * @param payload by field: its item's id, a dot and the field's name
     */
    Filtered filter(Map<String, Object> payload);

    /** By the verdicts that hold. */
    static Sieve of(Consents consents) {
        return by(item -> Optional.ofNullable(consents.items().get(item))
                .map(state -> state.verdict().outcome() == Outcome.ALLOWED
                        ? Optional.<String>empty()
                        : Optional.of(state.verdict().word()))
                .orElse(Optional.of(Verdict.NOT_DECLARED.word())));
    }

    private static Sieve by(Function<String, Optional<String>> struck) {
        return payload -> Payload.FIELDS.rehearse(payload, struck);
    }
}
