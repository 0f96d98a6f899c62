package dev.sayso.catalogue;

import dev.sayso.statement.Edition;
import java.util.ArrayList;
import java.util.HashMap;
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
        var recognition = new Recognition(edition);
        var tied = new HashMap<String, List<String>>();
        var untied = new ArrayList<String>();
        for (var claim : claims(catalogue)) {
            var found = recognition.passages(claim.passages(), claim.cues());
            if (found.isEmpty()) {
                untied.add(claim.id());
            } else {
                tied.put(claim.id(), found);
            }
        }
        var claimed = tied.values().stream().flatMap(List::stream).toList();
        var unclaimed = recognition.addresses().stream()
                .filter(address -> !claimed.contains(address))
                .toList();
        return new Ties(tied, untied, unclaimed);
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

    /** What an item or fact says of where it stands. */
    private record Claim(String id, List<String> passages, Cues cues) {}

    private static List<Claim> claims(Catalogue catalogue) {
        var claims = new ArrayList<Claim>();
        catalogue.items().forEach(item -> claims.add(new Claim(item.id(), item.passages(), item.cues())));
        catalogue.purposes().values().forEach(fact -> add(claims, fact));
        catalogue.excludedPurposes().values().forEach(fact -> add(claims, fact));
        catalogue.recipients().values().forEach(fact -> add(claims, fact));
        catalogue.retentions().values().forEach(fact -> add(claims, fact));
        catalogue.organisations().values().forEach(fact -> add(claims, fact));
        catalogue.guardians().values().forEach(fact -> add(claims, fact));
        catalogue.necessities().forEach(necessity -> add(claims, necessity.fact()));
        return claims;
    }

    private static void add(List<Claim> claims, Fact fact) {
        claims.add(new Claim(fact.id(), fact.passages(), fact.cues()));
        fact.tension().ifPresent(tension -> add(claims, tension));
    }
}
