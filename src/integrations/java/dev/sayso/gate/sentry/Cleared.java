package dev.sayso.gate.sentry;

import io.sentry.Hint;
import java.time.Instant;
import java.util.Map;

/**
 * Which items an envelope holds that was let through, each with the moment at which it was gathered at the earliest; it travels with the
 * envelope to the last look before a connection.
 */
record Cleared(Answers answers, Map<String, Instant> items) {
    private static final String KEY = "sayso:cleared";

    Cleared {
        items = Map.copyOf(items);
    }

    void travelWith(Hint hint) {
        hint.set(KEY, this);
    }

    /** Whether all of it may still leave; an envelope that nobody has let through may not. */
    static boolean still(Hint hint) {
        return hint.get(KEY) instanceof Cleared cleared && cleared.still();
    }

    private boolean still() {
        return items.entrySet().stream().allMatch(item -> answers.release(item.getKey(), item.getValue()));
    }
}
