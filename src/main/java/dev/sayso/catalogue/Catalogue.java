package dev.sayso.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Everything that may be collected, described. What is not in here is not declared, and so never allowed. */
public final class Catalogue {
    private final List<Category> categories;
    private final List<Item> items;
    private final Map<String, Item> itemsById;
    private final List<Necessity> necessities;
    private final SequencedMap<String, Fact> purposes;
    private final SequencedMap<String, Fact> excludedPurposes;
    private final SequencedMap<String, Fact> recipients;
    private final SequencedMap<String, Fact> retentions;
    private final SequencedMap<String, Fact> organisations;
    private final SequencedMap<String, Programme> programmes;
    private final SequencedMap<String, Fact> guardians;

    /**
     * A catalogue without preview programmes.
     *
     * @param excludedPurposes what the statement says the data is never used for
     * @param organisations what the statement says of the organisation that a work or school account belongs to
     * @param guardians what the statement says of children, and of a guardian's consent
     */
    public Catalogue(
            List<Category> categories,
            List<Necessity> necessities,
            List<Fact> purposes,
            List<Fact> excludedPurposes,
            List<Fact> recipients,
            List<Fact> retentions,
            List<Fact> organisations,
            List<Fact> guardians) {
        this(
                categories,
                necessities,
                purposes,
                excludedPurposes,
                recipients,
                retentions,
                organisations,
                guardians,
                List.of());
    }

    private Catalogue(
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
        var byProduct = new LinkedHashMap<String, Programme>();
        for (var programme : programmes) {
            byProduct.put(programme.product(), programme);
        }
        this.programmes = Collections.unmodifiableSequencedMap(byProduct);
    }

    /** The same with these preview programmes. */
    public Catalogue with(List<Programme> known) {
        return new Catalogue(
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

    public List<Category> categories() {
        return categories;
    }

    public Optional<Category> category(String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /** All items, in the order they are shown. */
    public List<Item> items() {
        return items;
    }

    public Optional<Item> item(String id) {
        return Optional.ofNullable(itemsById.get(id));
    }

    /** Ids of all items, in the order they are shown. */
    List<String> ids() {
        return items.stream().map(Item::id).toList();
    }

    public List<Necessity> necessities() {
        return necessities;
    }

    public SequencedMap<String, Fact> purposes() {
        return purposes;
    }

    public SequencedMap<String, Fact> excludedPurposes() {
        return excludedPurposes;
    }

    public SequencedMap<String, Fact> recipients() {
        return recipients;
    }

    public SequencedMap<String, Fact> retentions() {
        return retentions;
    }

    /** What the statement says of the organisation that a work or school account belongs to. */
    public SequencedMap<String, Fact> organisations() {
        return organisations;
    }

    /** Preview programmes, by product. */
    public SequencedMap<String, Programme> programmes() {
        return programmes;
    }

    /** What the statement says of children, and of a guardian's consent. */
    public SequencedMap<String, Fact> guardians() {
        return guardians;
    }

    // Loops, not streams: every program that embeds a gate waits for this, and Java makes its first lambdas slowly.
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
}
