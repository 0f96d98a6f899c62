package dev.sayso.sent;

import dev.sayso.catalogue.Category;
import dev.sayso.consent.Consents;
import dev.sayso.consent.ItemState;
import java.util.List;
import java.util.Map;

/**
 * What would be sent, at one moment.
 *
 * @param items in the catalogue's order
 */
public record Sent(List<SentItem> items) {
    public Sent {
        items = List.copyOf(items);
    }

    /**
     * How many fields, and how many bytes their texts take.
     *
     * @param fields their number
     */
    public record Total(int fields, long bytes) {
        static Total of(List<Datum> data) {
            return new Total(data.size(), data.stream().mapToLong(Datum::bytes).sum());
        }
    }

    /**
     * Puts what was collected through the sieve; what is not there yet is awaited.
     *
     * @param collected by item
     */
    public static Sent of(Consents consents, Map<String, Collected> collected, Sieve sieve) {
        return new Sent(consents.items().values().stream()
                .map(state -> item(state, collected, sieve))
                .toList());
    }

    /** Each item by itself, as programs send what they have when they have it: what is wrong with one holds up no other. */
    private static SentItem item(ItemState state, Map<String, Collected> collected, Sieve sieve) {
        var id = state.item().id();
        var found = collected.getOrDefault(id, new Collected.Waiting());
        var passed = sieve.filter(Payload.of(id, found.values())).kept();
        var going = found.values().stream()
                .map(datum -> datum.field().name())
                .filter(name -> passed.containsKey(Payload.field(id, name)))
                .toList();
        return new SentItem(state, found, going);
    }

    public List<SentItem> category(Category category) {
        return items.stream()
                .filter(item -> item.item().category().equals(category.id()))
                .toList();
    }

    /** The item of that id, which there must be. */
    public SentItem of(String id) {
        return items.stream()
                .filter(item -> item.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same with these items alone. */
    public Sent only(List<String> ids) {
        return new Sent(
                items.stream().filter(item -> ids.contains(item.item().id())).toList());
    }

    public boolean waiting() {
        return items.stream().anyMatch(item -> item.collected() instanceof Collected.Waiting);
    }

    /** What would go. */
    public Total going() {
        return Total.of(
                items.stream().flatMap(item -> item.goingData().stream()).toList());
    }

    /** What there is. */
    public Total all() {
        return Total.of(items.stream()
                .flatMap(item -> item.collected().values().stream())
                .toList());
    }
}
