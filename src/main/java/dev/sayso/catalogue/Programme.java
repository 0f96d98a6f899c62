package dev.sayso.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A product's preview programme.
 *
 * @param product its id
 * @param productName what its publisher calls it
 * @param name of the programme
 * @param publisher who runs it
 * @param requires the items that are collected whatever a person who joined chooses; there may be none
 * @param additional what is collected in addition
 * @param lost which choices a person who joined no longer has; empty where all are left
 * @param contact what the publisher may contact a person for; empty where nobody says so
 * @param sources addresses of the texts that say all this
 */
public record Programme(
        String product,
        String productName,
        String name,
        String publisher,
        List<String> requires,
        Wording additional,
        Optional<Wording> lost,
        Optional<Wording> contact,
        List<String> sources) {
    private static final Set<String> KEYS = Set.of(
            "product", "productName", "name", "publisher", "requires", "additional", "lost", "contact", "sources");

    public Programme {
        requires = List.copyOf(requires);
        sources = List.copyOf(sources);
    }

    static List<Programme> readAll(Entry file, Collection<String> items) {
        file.allowOnly(Set.of("programmes"));
        var products = new HashSet<String>();
        return file.entries("programmes").stream()
                .map(entry -> read(entry, items, products))
                .toList();
    }

    private static Programme read(Entry entry, Collection<String> items, Set<String> products) {
        entry.allowOnly(KEYS);
        var product = entry.text("product");
        if (!products.add(product)) {
            throw entry.fault("product", "catalogue.duplicate-id", product);
        }
        return new Programme(
                product,
                entry.text("productName"),
                entry.text("name"),
                entry.text("publisher"),
                entry.has("requires") ? entry.idsOf("requires", items) : List.of(),
                entry.wording("additional"),
                optional(entry, "lost"),
                optional(entry, "contact"),
                entry.texts("sources"));
    }

    private static Optional<Wording> optional(Entry entry, String key) {
        return entry.has(key) ? Optional.of(entry.wording(key)) : Optional.empty();
    }
}
