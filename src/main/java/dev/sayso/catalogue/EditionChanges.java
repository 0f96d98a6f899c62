package dev.sayso.catalogue;

import dev.sayso.fault.FaultException;
import dev.sayso.statement.Step;
import dev.sayso.statement.Succession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What each edition changed materially of each item. What can't be compared counts as changed. An edition never changes, so that a
 * comparison is made once.
 */
public final class EditionChanges {
    private final Catalogue catalogue;
    private final Map<Object, Map<String, Set<Aspect>>> known = new ConcurrentHashMap<>();

    public EditionChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** By item: what changed of it with editions later than that one, the latest last. */
    public Map<String, List<MaterialChange>> after(String edition, Succession succession) {
        var byEdition = new HashMap<String, Map<String, Set<Aspect>>>();
        for (var id : succession.ids()) {
            if (edition.compareTo(id) < 0) {
                byEdition.put(id, new HashMap<>(declared(id)));
            }
        }
        for (var step : succession.stepsAfter(edition)) {
            byEdition.merge(step.edition(), compared(step), EditionChanges::both);
        }
        if (byEdition.isEmpty()) {
            return Map.of();
        }
        var byItem = new HashMap<String, List<MaterialChange>>();
        byEdition.forEach((id, items) -> items.forEach((item, what) ->
                byItem.computeIfAbsent(item, _ -> new ArrayList<>()).add(new MaterialChange(id, what))));
        byItem.values().forEach(changes -> changes.sort(Comparator.comparing(MaterialChange::edition)));
        return byItem;
    }

    /** By item: what changed of it with that one step. */
    public Map<String, Set<Aspect>> with(Step step) {
        return both(declared(step.edition()), compared(step));
    }

    /** What the catalogue itself says. */
    private Map<String, Set<Aspect>> declared(String edition) {
        return catalogue.items().stream()
                .flatMap(item -> item.changes().stream()
                        .filter(change -> change.edition().equals(edition))
                        .map(change -> Map.entry(item.id(), change.what())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, EditionChanges::union));
    }

    private Map<String, Set<Aspect>> compared(Step step) {
        var before = known.get(step.key());
        if (before != null) {
            return before;
        }
        try {
            var changes = compare(step);
            known.put(step.key(), changes);
            return changes;
        } catch (FaultException unreadable) {
            // Not kept, so that a file that was put right is read again.
            return catalogue.items().stream().collect(Collectors.toMap(Item::id, _ -> Set.of(Aspect.UNKNOWN)));
        }
    }

    private Map<String, Set<Aspect>> compare(Step step) {
        var pairs = step.pairs();
        if (pairs.isEmpty()) {
            return both(Materiality.untold(catalogue, step.earlier()), Materiality.untold(catalogue, step.later()));
        }
        return pairs.stream()
                .map(pair -> Materiality.between(catalogue, pair.earlier(), pair.later()))
                .reduce(Map.of(), EditionChanges::both);
    }

    private static Map<String, Set<Aspect>> both(Map<String, Set<Aspect>> some, Map<String, Set<Aspect>> others) {
        var all = new HashMap<>(some);
        others.forEach((item, what) -> all.merge(item, what, EditionChanges::union));
        return all;
    }

    private static Set<Aspect> union(Set<Aspect> some, Set<Aspect> others) {
        var all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }
}
