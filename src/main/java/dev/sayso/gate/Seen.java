package dev.sayso.gate;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a gate saw when it last looked: a value that never changes, asked by any number of threads at once. */
final class Seen {
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
    }

    /** Everything blocked, for that reason. */
    static Seen blocked(Function<String, GateVerdict> why) {
        return new Seen(Map.of(), why);
    }

    boolean allows(String item) {
        var standing = standings.get(item);
        return standing != null && standing.verdict().allowed();
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
        var standing = standing(item);
        return standing.isPresent() ? standing.get().since() : Optional.empty();
    }
}
