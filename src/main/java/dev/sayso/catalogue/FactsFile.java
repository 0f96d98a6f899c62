package dev.sayso.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file of facts: what items refer to by id, and what needs no item.
 *
 * @param ids every id in it; items may take none of these
 */
record FactsFile(
        List<Fact> purposes,
        List<Fact> excludedPurposes,
        List<Fact> recipients,
        List<Fact> retentions,
        List<Necessity> necessities,
        List<Fact> organisations,
        List<Fact> guardians,
        Set<String> ids) {

    private static final Set<String> FACT_KEYS = Set.of("id", "title", "passages", "cues", "tension");
    private static final Set<String> NECESSITY_KEYS = Set.of("id", "title", "passages", "cues", "reason");

    static FactsFile read(Entry file) {
        file.allowOnly(Set.of(
                "purposes",
                "excludedPurposes",
                "recipients",
                "retentions",
                "necessities",
                "organisations",
                "guardians"));
        var ids = new HashSet<String>();
        return new FactsFile(
                facts(file, "purposes", ids),
                facts(file, "excludedPurposes", ids),
                facts(file, "recipients", ids),
                facts(file, "retentions", ids),
                file.entries("necessities").stream()
                        .map(entry -> necessity(entry, ids))
                        .toList(),
                facts(file, "organisations", ids),
                facts(file, "guardians", ids),
                ids);
    }

    private static List<Fact> facts(Entry file, String key, Set<String> ids) {
        return file.entries(key).stream().map(entry -> fact(entry, ids)).toList();
    }

    private static Fact fact(Entry entry, Set<String> ids) {
        entry.allowOnly(FACT_KEYS);
        var tension = entry.has("tension") ? Optional.of(fact(entry.entry("tension"), ids)) : Optional.<Fact>empty();
        return body(entry, ids, tension);
    }

    private static Necessity necessity(Entry entry, Set<String> ids) {
        entry.allowOnly(NECESSITY_KEYS);
        return new Necessity(body(entry, ids, Optional.empty()), entry.wording("reason"));
    }

    private static Fact body(Entry entry, Set<String> ids, Optional<Fact> tension) {
        return new Fact(
                newId(entry, ids), entry.wording("title"), entry.addresses("passages"), entry.cues("cues"), tension);
    }

    /** The entry's id, which no other entry may have: passages are tied to ids. */
    static String newId(Entry entry, Set<String> taken) {
        var id = entry.text("id");
        if (!taken.add(id)) {
            throw entry.fault("id", "catalogue.duplicate-id", id);
        }
        return id;
    }
}
