package dev.sayso.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Some entries, the newest first.
 *
 * @param entries those that were asked for
 * @param older where the next page begins; empty where this is the last
 * @param unreadable how many lines on the way could not be read; {@link Ledger#verify} says which
 */
public record Page(List<Entry> entries, Optional<Cursor> older, int unreadable) {
    public Page {
        entries = List.copyOf(entries);
    }

    /** A place between two lines. */
    public record Cursor(String file, long offset) {}
}
