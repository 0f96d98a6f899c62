package dev.sayso.consent;

import dev.sayso.fault.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an erasure takes and what it leaves: before, as it would be; afterwards, as it was.
 *
 * @param wish what the person wants erased
 * @param files those that go
 * @param shortened files that stay, without a part of what they held, of that size
 * @param kept files of SaySo's own that stay as they are
 * @param left what stays besides
 * @param failed why a file could not be erased, each with its place; none before
 */
public record Erasure(
        Wish wish,
        List<OwnFile> files,
        List<OwnFile> shortened,
        List<OwnFile> kept,
        List<Remainder> left,
        List<Fault> failed) {
    public Erasure {
        files = List.copyOf(files);
        shortened = List.copyOf(shortened);
        kept = List.copyOf(kept);
        left = List.copyOf(left);
        failed = List.copyOf(failed);
    }

    /** How much is to go. */
    public enum Extent {
        /** The choices, and every earlier version of them. */
        PROFILE,
        /** What was said and when. */
        HISTORY,
        /** Everything that SaySo keeps for this person. */
        ALL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the person wants erased.
     *
     * @param before of the history, only what is older than this; for {@link Extent#HISTORY} alone
     */
    public record Wish(Extent extent, Optional<Instant> before) {
        public static Wish of(Extent extent) {
            return new Wish(extent, Optional.empty());
        }
    }

    /** Whether there is nothing to erase. */
    public boolean nothing() {
        return files.isEmpty() && shortened.isEmpty();
    }
}
