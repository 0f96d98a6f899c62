package dev.sayso.policy;

import static dev.sayso.fault.Fault.Kind.INPUT;
import static dev.sayso.fault.Fault.Kind.STORAGE;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.Place;
import dev.sayso.fault.Place.Position;
import dev.sayso.files.Why;
import dev.sayso.json.MalformedJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what is wrong with one file. */
final class PolicyFaults {
    private static final Position BEGINNING = new Position(1, 1);
    private static final int LONGEST = 120;

    private final Path file;
    private final List<Fault> found = new ArrayList<>();

    PolicyFaults(Path file) {
        this.file = file;
    }

    /** @param arguments what stands in the file; as much of it as tells it apart is repeated */
    void add(Position at, Kind kind, String code, String... arguments) {
        var repeated = Stream.of(arguments).map(PolicyFaults::brief).toArray(String[]::new);
        found.add(at(file, at, kind, code, repeated));
    }

    /** A file may be a mebibyte of one word, and no sentence is. */
    private static String brief(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    List<Fault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(PolicyFaults::position, POSITIONS))
                .toList();
    }

    static final Comparator<Position> POSITIONS =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    /** Where in its file a fault lies; at the beginning where it is one of the whole file. */
    static Position position(Fault fault) {
        return fault.place().flatMap(Place::position).orElse(BEGINNING);
    }

    /** A fault whose words can name the place: file, line and column come before {@code arguments}. */
    static Fault at(Path file, Position at, Kind kind, String code, String... arguments) {
        var all = new ArrayList<>(List.of(file.toString(), Integer.toString(at.line()), Integer.toString(at.column())));
        all.addAll(List.of(arguments));
        return new Fault(code, kind, Optional.of(Place.of(file, at)), all);
    }

    /** A fault of what lies at a path, whatever it holds; the path comes before {@code arguments}. */
    static Fault of(Path path, Kind kind, String code, String... arguments) {
        var all = new ArrayList<>(List.of(path.toString()));
        all.addAll(List.of(arguments));
        return new Fault(code, kind, Optional.of(Place.of(path)), all);
    }

    static Fault malformed(Path file, MalformedJson e) {
        var said = Optional.ofNullable(e.getMessage()).orElse("");
        return at(
                file,
                e.position(),
                INPUT,
                "policy.malformed",
                said.lines().findFirst().orElse(""));
    }

    static Fault tooLarge(Path file, int most) {
        return at(file, BEGINNING, INPUT, "policy.too-large", Integer.toString(most / 1024));
    }

    static Fault notAFile(Path file) {
        return of(file, INPUT, "policy.not-a-file");
    }

    static Fault unreadable(Path file, IOException e) {
        return of(file, STORAGE, "policy.unreadable", Why.of(e));
    }

    /** What was named on purpose, and is not there. */
    static Fault missing(Path path) {
        return of(path, INPUT, "policy.missing");
    }

    /** The same as {@link #unreadable} where nothing depends on it. */
    static Fault unread(Path path, IOException e) {
        return of(path, STORAGE, "policy.unread", Why.of(e));
    }
}
