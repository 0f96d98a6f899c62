package dev.sayso.catalogue;

import dev.sayso.statement.Edition;
import java.util.List;
import java.util.Map;

/**
 * Which passages of an edition each item, purpose, recipient, retention and necessity rests on.
 *
 * @param passages addresses by id of the item or fact; every address exists in the edition
 * @param untied ids of items and facts that no passage was found for
 * @param unclaimed addresses of passages that nothing in the catalogue rests on
 */
public record Ties(Map<String, List<String>> passages, List<String> untied, List<String> unclaimed) {
    public Ties {
        passages = Map.copyOf(passages);
        untied = List.copyOf(untied);
        unclaimed = List.copyOf(unclaimed);
    }

    /** Ties by address where the edition has the catalogue's addresses, by cue where it has not; never by likeness. */
    public static Ties between(Catalogue catalogue, Edition edition) {
        return new Ties(Map.of(), List.of(), List.of());
    }

    /** Addresses of the passages that the item or fact of that id rests on. */
    public List<String> of(String id) {
        return passages.getOrDefault(id, List.of());
    }

    /** Ids of the items that rest on that passage, in the catalogue's order. */
    public List<String> itemsOn(Catalogue catalogue, String address) {
        return catalogue.items().stream()
                .filter(item -> of(item.id()).contains(address))
                .map(Item::id)
                .toList();
    }
}
