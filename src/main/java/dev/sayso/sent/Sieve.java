package dev.sayso.sent;

import dev.sayso.consent.Consents;
import dev.sayso.decision.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets through what may be sent. */
@FunctionalInterface
public interface Sieve {
    /** As if all were allowed. */
    Sieve OPEN = payload -> payload;

    /**
     * What of it may leave.
     *
     * @param payload by field: its item's id, a dot and the field's name
     */
    Map<String, Object> filter(Map<String, Object> payload);

    /** By the verdicts that hold; a field that belongs to no item stays here. */
    static Sieve of(Consents consents) {
        return payload -> {
            var passed = new LinkedHashMap<String, Object>();
            payload.forEach((field, value) -> {
                var state = consents.items().get(Payload.item(field));
                if (state != null && state.verdict().outcome() == Outcome.ALLOWED) {
                    passed.put(field, value);
                }
            });
            return passed;
        };
    }
}
