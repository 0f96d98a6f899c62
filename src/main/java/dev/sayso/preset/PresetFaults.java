package dev.sayso.preset;

import static dev.sayso.fault.Fault.Kind.INPUT;
import static dev.sayso.fault.Fault.Kind.STORAGE;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.fault.Place.Position;
import dev.sayso.files.Why;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what is wrong with a preset. */
final class PresetFaults {
    private static final Position BEGINNING = new Position(1, 1);
    private static final int LONGEST = 120;

    private final Path file;
    private final List<Fault> found = new ArrayList<>();

    PresetFaults(Path file) {
        this.file = file;
    }

    /** A fault at a place in the preset: file, line and column come before {@code arguments}. */
    void add(Position at, String code, String... arguments) {
        var all = new ArrayList<>(List.of(file.toString(), Integer.toString(at.line()), Integer.toString(at.column())));
        Stream.of(arguments).map(PresetFaults::brief).forEach(all::add);
        found.add(new Fault(code, INPUT, Optional.of(Place.of(file, at)), all));
    }

    void add(Fault fault) {
        found.add(fault);
    }

    List<Fault> inOrder() {
        return found.stream()
                .sorted(Comparator.<Fault>comparingInt(fault -> position(fault).line())
                        .thenComparingInt(fault -> position(fault).column()))
                .toList();
    }

    private static Position position(Fault fault) {
        return fault.place().flatMap(Place::position).orElse(BEGINNING);
    }

    /** A file may be a mebibyte of one word, and no sentence is. */
    private static String brief(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    /** What is wrong with what lies at a path, which comes before {@code arguments}. */
    static Fault of(Path path, String code, String... arguments) {
        var all = new ArrayList<>(List.of(path.toString()));
        all.addAll(List.of(arguments));
        return new Fault(code, INPUT, Optional.of(Place.of(path)), all);
    }

    static Fault unreadable(Path path, IOException e) {
        return new Fault(
                "preset.unreadable", STORAGE, Optional.of(Place.of(path)), List.of(path.toString(), Why.of(e)));
    }

    static FaultException notPlaced(Path path, IOException e) {
        return new FaultException(
                Fault.at(Place.of(path), STORAGE, "preset.not-placed", path.toString(), Why.of(e)), e);
    }
}
