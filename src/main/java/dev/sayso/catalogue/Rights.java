package dev.sayso.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * What a statement gives a right to, and to whom.
 *
 * @param kinds the requests that it gives a right to, for data of children alone
 * @param children addresses of the passages that give it
 * @param others addresses of the passages that say where all other rights stand
 * @param web where all other rights stand
 */
public record Rights(Set<String> kinds, List<String> children, List<String> others, URI web) {
    private static final List<String> KINDS = List.of("access", "correct", "delete", "object");

    public Rights {
        kinds = Set.copyOf(kinds);
        children = List.copyOf(children);
        others = List.copyOf(others);
    }

    static Rights read(Entry entry) {
        entry.allowOnly(Set.of("kinds", "children", "others", "web"));
        return new Rights(
                Set.copyOf(entry.idsOf("kinds", KINDS)),
                entry.addresses("children"),
                entry.addresses("others"),
                entry.web("web"));
    }
}
