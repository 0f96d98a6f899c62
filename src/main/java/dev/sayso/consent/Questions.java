package dev.sayso.consent;

import dev.sayso.catalogue.Item;
import dev.sayso.profile.ProfileState;
import java.util.List;
import java.util.Set;

/**
 * What waits to be asked before anything else.
 *
 * @param kind why it is asked
 * @param items what is asked, in the catalogue's order
 */
public record Questions(Kind kind, List<Item> items) {
    private static final Questions NONE = new Questions(Kind.NONE, List.of());

    /** Why something is asked. */
    public enum Kind {
        /** Nothing is. */
        NONE,
        /** The person has said nothing yet. */
        FIRST,
        /** The catalogue has grown since. */
        NEW
    }

    public Questions {
        items = List.copyOf(items);
    }

    /**
     * At first all that is the person's to decide, later only what was not there before. What a rule or a guardian decides is not asked,
     * and nothing is while the profile can't be read: whatever was said may stand in it.
     *
     * @param introduced ids of the items that were there when the first run was over; empty where it never was
     * @param skip whether nothing is to be asked on this machine
     */
    public static Questions of(Consents now, Set<String> introduced, boolean skip) {
        var first = introduced.isEmpty();
        var unreadable = now.profile() instanceof ProfileState.Unreadable;
        if (skip || unreadable || (first && !now.nothingSaid())) {
            return NONE;
        }
        var items = now.items().values().stream()
                .filter(ItemState::free)
                .filter(state -> state.record().isEmpty())
                .map(ItemState::item)
                .filter(item -> !introduced.contains(item.id()))
                .toList();
        return items.isEmpty() ? NONE : new Questions(first ? Kind.FIRST : Kind.NEW, items);
    }

    /** Whether there is anything to ask. */
    public boolean waiting() {
        return kind != Kind.NONE;
    }
}
