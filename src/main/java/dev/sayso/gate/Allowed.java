package dev.sayso.gate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which items are allowed, laid out for the shortest look-up: an item can lie in one place alone, and where nothing lies there it is not
 * allowed. Two that share their place are told apart by whoever knows all items.
 */
final class Allowed {
    /** A constant, and many times more than there are items: most places hold nothing. */
    private static final int PLACES = 512;

    private Allowed() {}

    /** Where that item would lie. */
    static int place(String item) {
        int hash = item.hashCode();
        return (hash ^ (hash >>> 16)) & (PLACES - 1);
    }

    /** The allowed ones, each in its place; of those that share one the last. */
    static @Nullable Object[] of(Map<String, Standing> standings) {
        var places = new @Nullable Object[PLACES];
        for (var standing : standings.values()) {
            if (standing.verdict().allowed()) {
                // A literal in a program is then this very string, and the same at first sight.
                var item = standing.verdict().item().intern();
                places[place(item)] = item;
            }
        }
        return places;
    }
}
