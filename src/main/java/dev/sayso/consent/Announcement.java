package dev.sayso.consent;

import dev.sayso.profile.Choice;
import dev.sayso.statement.Edition;
import java.util.List;
import java.util.Set;

/**
 * An edition that people are told of before it takes effect.
 *
 * @param edition never without the day on which it takes effect
 * @param items ids of those that it changes materially
 */
public record Announcement(Edition edition, Set<String> items) {
    public Announcement {
        items = Set.copyOf(items);
    }

    /** Ids of what the person allowed under an earlier edition and would have to be asked about again. */
    public List<String> affected(Consents consents) {
        return consents.items().values().stream()
                .filter(state -> items.contains(state.item().id()) && state.choice() == Choice.GRANTED)
                .filter(state -> state.record().stream()
                        .anyMatch(record -> record.edition().compareTo(edition.id()) < 0))
                .map(state -> state.item().id())
                .toList();
    }
}
