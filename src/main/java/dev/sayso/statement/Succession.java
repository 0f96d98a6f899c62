package dev.sayso.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How editions follow each other, statement by statement. Told from their cards: nothing is read before a step is asked for its texts. Loops,
 * not streams: a program that opens a gate waits for this, and Java makes its first lambdas slowly.
 */
public final class Succession {
    private final Collection<TreeMap<String, List<Volume>>> statements;

    Succession(List<Volume> volumes) {
        var found = new TreeMap<String, TreeMap<String, List<Volume>>>();
        for (var volume : volumes) {
            var editions = found.get(volume.card().statement());
            if (editions == null) {
                editions = new TreeMap<>();
                found.put(volume.card().statement(), editions);
            }
            var same = editions.get(volume.card().edition());
            if (same == null) {
                same = new ArrayList<>();
                editions.put(volume.card().edition(), same);
            }
            same.add(volume);
        }
        statements = found.values();
    }

    /** The ids of all editions in it. */
    public Set<String> ids() {
        var ids = new TreeSet<String>();
        for (var editions : statements) {
            ids.addAll(editions.keySet());
        }
        return ids;
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
