package dev.sayso.catalogue;

import dev.sayso.catalogue.Item.Source;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The file of one category and its items. */
final class CategoryFile {
    private static final Set<String> ITEM_KEYS = Set.of(
            "id",
            "title",
            "description",
            "without",
            "passages",
            "cues",
            "purposes",
            "recipients",
            "retention",
            "source",
            "sensitive",
            "askable",
            "validityMonths",
            "changes");

    private static final Pattern EDITION = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Map<String, Aspect> DECLARABLE = new TreeMap<>(
            Map.of("purposes", Aspect.PURPOSES, "recipients", Aspect.RECIPIENTS, "retention", Aspect.RETENTION));

    private CategoryFile() {}

    /** @param taken ids that are in use already; those of this file are added */
    static Category read(Entry file, FactsFile facts, Set<String> taken) {
        file.allowOnly(Set.of("id", "title", "summary", "items"));
        var id = FactsFile.newId(file, taken);
        var items = file.entries("items").stream()
                .map(entry -> item(entry, id, facts, taken))
                .toList();
        if (items.isEmpty()) {
            throw file.fault("items", "catalogue.missing", "items");
        }
        return new Category(id, file.wording("title"), file.wording("summary"), items);
    }

    private static Item item(Entry entry, String category, FactsFile facts, Set<String> taken) {
        entry.allowOnly(ITEM_KEYS);
        var id = FactsFile.newId(entry, taken);
        if (!id.startsWith(category + ".") || id.length() == category.length() + 1) {
            throw entry.fault("id", "catalogue.foreign-item", id, category);
        }
        return new Item(
                id,
                entry.wording("title"),
                entry.wording("description"),
                entry.wording("without"),
                entry.addresses("passages"),
                entry.cues("cues"),
                entry.idsOf("purposes", ids(facts.purposes())),
                entry.idsOf("recipients", ids(facts.recipients())),
                entry.idOf("retention", ids(facts.retentions())),
                source(entry),
                entry.bool("sensitive"),
                entry.bool("askable"),
                validity(entry),
                entry.has("changes")
                        ? entry.entries("changes").stream()
                                .map(CategoryFile::change)
                                .toList()
                        : List.of());
    }

    private static MaterialChange change(Entry entry) {
        entry.allowOnly(Set.of("edition", "what"));
        var edition = entry.text("edition");
        if (!EDITION.matcher(edition).matches()) {
            throw entry.fault("edition", "catalogue.malformed", "edition: 2027-03");
        }
        var what = entry.idsOf("what", DECLARABLE.keySet()).stream()
                .map(word -> Objects.requireNonNull(DECLARABLE.get(word)))
                .collect(Collectors.toSet());
        return new MaterialChange(edition, what);
    }

    private static Source source(Entry entry) {
        var word = entry.idOf("source", List.of("given", "collected"));
        return word.equals("given") ? Source.GIVEN : Source.COLLECTED;
    }

    private static int validity(Entry entry) {
        var months = entry.integer("validityMonths");
        if (months < 1) {
            throw entry.fault("validityMonths", "catalogue.malformed", "validityMonths: 1 or more");
        }
        return months;
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
