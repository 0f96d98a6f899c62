package dev.sayso.gate;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a gate saw when it last looked: a value that never changes, asked by any number of threads at once. */
final class Seen {
    private final @Nullable String[] allowed;
    private final Map<String, Standing> standings;
    private final Function<String, GateVerdict> others;

    /**
     * What was seen.
     *
     * @param standings by item
     * @param others what holds for every item that is not among them; never allowed
     */
    Seen(Map<String, Standing> standings, Function<String, GateVerdict> others) {
        this.standings = Map.copyOf(standings);
        this.others = others;
        this.allowed = table(this.standings);
    }

    /** Everything blocked, for that reason. */
    static Seen blocked(Function<String, GateVerdict> why) {
        return new Seen(Map.of(), why);
    }

    /** Whether the item may be sent. Allocates nothing, and mostly looks at one place of the table. */
    boolean allows(@Nullable String item) {
        if (item == null) {
            return false;
        }
        var table = allowed;
        int mask = table.length - 1;
        for (int at = slot(item) & mask; ; at = (at + 1) & mask) {
            var candidate = table[at];
            if (candidate == null) {
                return false;
            }
            if (candidate.equals(item)) {
                return true;
            }
        }
    }

    Optional<Standing> standing(@Nullable String item) {
        // The map would throw.
        return item == null ? Optional.empty() : Optional.ofNullable(standings.get(item));
    }

    Map<String, Standing> standings() {
        return standings;
    }

    GateVerdict verdict(@Nullable String item) {
        return standing(item)
                .map(Standing::verdict)
                .orElseGet(() -> others.apply(Objects.requireNonNullElse(item, "")));
    }

    Optional<Instant> since(@Nullable String item) {
        return standing(item).flatMap(Standing::since);
    }

    private static int slot(String item) {
        int hash = item.hashCode();
        return hash ^ (hash >>> 16);
    }

    /** The allowed items in open addressing; at most one place in eight is taken, so that a search always ends. */
    private static @Nullable String[] table(Map<String, Standing> standings) {
        var table = new @Nullable String[Integer.highestOneBit(Math.max(1, standings.size())) * 16];
        int mask = table.length - 1;
        standings.forEach((item, standing) -> {
            if (standing.verdict().allowed()) {
                int at = slot(item) & mask;
                while (table[at] != null) {
                    at = (at + 1) & mask;
                }
                // A literal in a program is then this very string, and equal at first sight.
                table[at] = item.intern();
            }
        });
        return table;
    }
}
