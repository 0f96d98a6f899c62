package dev.sayso.consent;

import dev.sayso.support.Standing;
import dev.sayso.support.SupportCase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A support case as it stands at one moment.
 *
 * @param daysLeft until it ends by itself; none where it has ended
 * @param items what can be handed over in a case, in the catalogue's order
 */
public record CaseView(SupportCase supportCase, Standing standing, int daysLeft, List<CaseItem> items) {
    public CaseView {
        items = List.copyOf(items);
    }

    /** Ids of the items that may be handed over now. */
    public Set<String> allowed() {
        return items.stream()
                .filter(CaseItem::allowed)
                .map(state -> state.item().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
