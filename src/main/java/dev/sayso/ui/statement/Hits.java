package dev.sayso.ui.statement;

import dev.sayso.statement.Search;
import java.util.List;
import java.util.Optional;

/**
 * What a search found, and which of it the person is at; the last is followed by the first.
 *
 * @param all every hit in reading order
 * @param index of the one that the person is at; 0 where there is none
 */
record Hits(List<Search.Hit> all, int index) {
    static final Hits NONE = new Hits(List.of(), 0);

    Hits {
        all = List.copyOf(all);
    }

    Optional<Search.Hit> current() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(index));
    }

    Hits next() {
        return step(1);
    }

    Hits previous() {
        return step(-1);
    }

    private Hits step(int by) {
        return all.isEmpty() ? this : new Hits(all, Math.floorMod(index + by, all.size()));
    }
}
