package dev.sayso.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How editions follow each other, statement by statement. Told from their cards: nothing is read before a step is asked for its texts. */
public final class Succession {
    private final Collection<TreeMap<String, List<Volume>>> statements;

    Succession(List<Volume> volumes) {
        statements = volumes.stream()
                .collect(Collectors.groupingBy(
                        volume -> volume.card().statement(),
                        TreeMap::new,
                        Collectors.groupingBy(volume -> volume.card().edition(), TreeMap::new, Collectors.toList())))
                .values();
    }

    /** The ids of all editions in it. */
    public Set<String> ids() {
        return statements.stream()
                .flatMap(editions -> editions.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each edition later than that one, with the one of the same statement that it followed; the earlier first. */
    public List<Step> stepsAfter(String edition) {
        var steps = new ArrayList<Step>();
        for (var editions : statements) {
            for (var later : editions.tailMap(edition, false).entrySet()) {
                var earlier = editions.lowerEntry(later.getKey());
                if (earlier != null) {
                    steps.add(new Step(later.getKey(), earlier.getValue(), later.getValue()));
                }
            }
        }
        return List.copyOf(steps);
    }
}
