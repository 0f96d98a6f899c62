package dev.sayso.catalogue;

import dev.sayso.statement.Edition;
import dev.sayso.statement.Passage;
import dev.sayso.statement.diff.EditionDiff;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which items changed materially between two editions that can be held against each other word for word. */
public final class Materiality {
    private final Catalogue catalogue;
    private final Side earlier;
    private final Side later;

    /** One of the two editions: its ties, and what each passage says. */
    private record Side(Ties ties, Map<String, String> wordings) {
        static Side of(Catalogue catalogue, Edition edition) {
            var wordings = edition.passages().collect(Collectors.toMap(Passage::address, EditionDiff::wording));
            return new Side(Ties.between(catalogue, edition), wordings);
        }

        List<String> said(String id) {
            return ties.of(id).stream()
                    .map(address -> wordings.getOrDefault(address, ""))
                    .toList();
        }
    }

    private Materiality(Catalogue catalogue, Side earlier, Side later) {
        this.catalogue = catalogue;
        this.earlier = earlier;
        this.later = later;
    }

    /** By item what of it changed; items of which nothing did are not in it. */
    public static Map<String, Set<Aspect>> between(Catalogue catalogue, Edition earlier, Edition later) {
        return new Materiality(catalogue, Side.of(catalogue, earlier), Side.of(catalogue, later)).changes();
    }

    /** Everything that rests on a passage of any of the editions, of which nobody can tell what became of it. */
    public static Map<String, Set<Aspect>> untold(Catalogue catalogue, Collection<Edition> editions) {
        var ties = editions.stream()
                .map(edition -> Ties.between(catalogue, edition))
                .toList();
        return catalogue.items().stream()
                .map(Item::id)
                .filter(id -> ties.stream().anyMatch(tied -> !tied.of(id).isEmpty()))
                .collect(Collectors.toMap(id -> id, _ -> Set.of(Aspect.UNKNOWN)));
    }

    private Map<String, Set<Aspect>> changes() {
        var anything = !sorted(earlier.wordings.values()).equals(sorted(later.wordings.values()));
        var changes = new HashMap<String, Set<Aspect>>();
        for (var item : catalogue.items()) {
            var what = EnumSet.noneOf(Aspect.class);
            passages(item.id()).ifPresent(what::add);
            // What rests on no passage may be meant by any: where one changed, nobody can say that it was another.
            if (anything
                    && earlier.said(item.id()).isEmpty()
                    && later.said(item.id()).isEmpty()) {
                what.add(Aspect.UNKNOWN);
            }
            facts(item.purposes(), Aspect.PURPOSES).ifPresent(what::add);
            facts(item.recipients(), Aspect.RECIPIENTS).ifPresent(what::add);
            facts(List.of(item.retention()), Aspect.RETENTION).ifPresent(what::add);
            if (!what.isEmpty()) {
                changes.put(item.id(), what);
            }
        }
        return changes;
    }

    private Optional<Aspect> facts(List<String> ids, Aspect aspect) {
        return ids.stream().anyMatch(id -> passages(id).isPresent()) ? Optional.of(aspect) : Optional.empty();
    }

    /** How the passages differ that an item or fact rests on; where they stand and in which order is of no account. */
    private Optional<Aspect> passages(String id) {
        var went = new ArrayList<>(earlier.said(id));
        var came = new ArrayList<>(later.said(id));
        earlier.said(id).stream().filter(came::remove).forEach(went::remove);
        if (went.isEmpty() && came.isEmpty()) {
            return Optional.empty();
        }
        if (went.isEmpty()) {
            return Optional.of(Aspect.PASSAGE_ADDED);
        }
        return Optional.of(came.isEmpty() ? Aspect.PASSAGE_REMOVED : Aspect.WORDING);
    }

    private static List<String> sorted(Collection<String> texts) {
        return texts.stream().sorted().toList();
    }
}
