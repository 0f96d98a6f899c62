package dev.sayso.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Everything that may be collected, in words: what a catalogue's files say of it. */
final class Descriptions {
    final List<Category> categories;
    final List<Item> items;
    final Map<String, Item> itemsById;
    final List<Necessity> necessities;
    final SequencedMap<String, Fact> purposes;
    final SequencedMap<String, Fact> excludedPurposes;
    final SequencedMap<String, Fact> recipients;
    final SequencedMap<String, Fact> retentions;
    final SequencedMap<String, Fact> organisations;
    final SequencedMap<String, Fact> guardians;
    final SequencedMap<String, Programme> programmes;

    /** See {@link Catalogue}. */
    Descriptions(
            List<Category> categories,
            List<Necessity> necessities,
            List<Fact> purposes,
            List<Fact> excludedPurposes,
            List<Fact> recipients,
            List<Fact> retentions,
            List<Fact> organisations,
            List<Fact> guardians,
            List<Programme> programmes) {
        this.categories = List.copyOf(categories);
        this.items = itemsOf(categories);
        this.itemsById = Map.copyOf(byId(items));
        this.necessities = List.copyOf(necessities);
        this.purposes = factsById(purposes);
        this.excludedPurposes = factsById(excludedPurposes);
        this.recipients = factsById(recipients);
        this.retentions = factsById(retentions);
        this.organisations = factsById(organisations);
        this.guardians = factsById(guardians);
        this.programmes = byProduct(programmes);
    }

    /** The same with these preview programmes. */
    Descriptions with(List<Programme> known) {
        return new Descriptions(
                categories,
                necessities,
                List.copyOf(purposes.values()),
                List.copyOf(excludedPurposes.values()),
                List.copyOf(recipients.values()),
                List.copyOf(retentions.values()),
                List.copyOf(organisations.values()),
                List.copyOf(guardians.values()),
                known);
    }

    // Loops, not streams: many short commands wait for this, and Java makes its first lambdas slowly.
    private static List<Item> itemsOf(List<Category> categories) {
        var items = new ArrayList<Item>();
        for (var category : categories) {
            items.addAll(category.items());
        }
        return List.copyOf(items);
    }

    private static Map<String, Item> byId(List<Item> items) {
        var map = new HashMap<String, Item>();
        for (var item : items) {
            map.put(item.id(), item);
        }
        return map;
    }

    private static SequencedMap<String, Fact> factsById(List<Fact> facts) {
        var map = new LinkedHashMap<String, Fact>();
        for (var fact : facts) {
            map.put(fact.id(), fact);
        }
        return Collections.unmodifiableSequencedMap(map);
    }

    private static SequencedMap<String, Programme> byProduct(List<Programme> programmes) {
        var map = new LinkedHashMap<String, Programme>();
        for (var programme : programmes) {
            map.put(programme.product(), programme);
        }
        return Collections.unmodifiableSequencedMap(map);
    }
}
