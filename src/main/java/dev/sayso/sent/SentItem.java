package dev.sayso.sent;

import dev.sayso.catalogue.Item;
import dev.sayso.consent.ItemState;
import dev.sayso.decision.Outcome;
import java.util.List;

/**
 * What would be sent of one item.
 *
 * @param state where the item stands
 * @param going names of the fields that the sieve lets through
 */
public record SentItem(ItemState state, Collected collected, List<String> going) {
    public SentItem {
        going = List.copyOf(going);
    }

    public Item item() {
        return state.item();
    }

    /** What becomes of it: allowed where anything of it goes, whatever the reason. */
    public Outcome outcome() {
        if (going.isEmpty()) {
            return held() ? Outcome.BLOCKED : state.verdict().outcome();
        }
        return Outcome.ALLOWED;
    }

    /** Whether the sieve keeps it here though it is allowed. */
    public boolean held() {
        return state.verdict().outcome() == Outcome.ALLOWED
                && going.isEmpty()
                && !collected.values().isEmpty();
    }

    public boolean goes(Datum datum) {
        return going.contains(datum.field().name());
    }

    public List<Datum> goingData() {
        return collected.values().stream().filter(this::goes).toList();
    }
}
