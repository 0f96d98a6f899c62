package dev.sayso.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are wanted.
 *
 * @param item only those about this item
 * @param since only those written at or after this time
 */
public record Query(Optional<String> item, Optional<Instant> since) {
    public static final Query ALL = new Query(Optional.empty(), Optional.empty());
}
