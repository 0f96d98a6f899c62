package dev.sayso.consent;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that an erasure leaves.
 *
 * @param kind why it stays, a word: {@code policy}, {@code foreign}
 * @param place where it lies, where that is known
 */
public record Remainder(String kind, Optional<Path> place) {
    static Remainder at(String kind, Path place) {
        return new Remainder(kind, Optional.of(place));
    }

    static Remainder somewhere(String kind) {
        return new Remainder(kind, Optional.empty());
    }
}
