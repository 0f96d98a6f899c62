package dev.sayso.fault;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a fault lies.
 *
 * @param file the file or folder concerned
 * @param position line and column in it, where the fault has any
 */
public record Place(Path file, Optional<Position> position) {

    /** A point in a text; both counts begin at 1. */
    public record Position(int line, int column) {}

    public static Place of(Path file) {
        return new Place(file, Optional.empty());
    }

    public static Place of(Path file, Position position) {
        return new Place(file, Optional.of(position));
    }

    /** {@code profile.json:12:7}, or just the file where there is no position. */
    @Override
    public String toString() {
        return file + position.map(at -> ":" + at.line() + ":" + at.column()).orElse("");
    }
}
