package dev.sayso.catalogue;

import java.util.List;
import java.util.Set;

/**
 * Countries that a statement treats alike.
 *
 * @param countries as in ISO 3166-1
 */
public record Region(String id, Wording title, Set<String> countries) {
    public Region {
        countries = Set.copyOf(countries);
    }

    static Region read(Entry entry, Set<String> taken) {
        entry.allowOnly(Set.of("id", "title", "countries"));
        return new Region(FactsFile.newId(entry, taken), entry.wording("title"), countries(entry));
    }

    private static Set<String> countries(Entry entry) {
        var countries = entry.texts("countries");
        for (var country : countries) {
            if (!country.matches("[A-Z]{2}")) {
                throw entry.fault("countries", "catalogue.malformed", "countries: " + country);
            }
        }
        return Set.copyOf(List.copyOf(countries));
    }
}
