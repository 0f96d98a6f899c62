package dev.sayso.statement;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.fault.Place.Position;
import java.nio.file.Path;

/**
 * Refuses Markdown whose brackets would keep the parser busy for hours: for each one that never closes it looks to the end of the
 * paragraph, so that the work grows with their number times the paragraph's length.
 */
final class Tangle {
    /** Far above any statement's (some ten thousands), and done in a part of a second. */
    private static final long MOST_WORK = 200_000_000;

    private Tangle() {}

    static void refuse(Path file, String text) {
        var line = 0;
        var work = 0L;
        var brackets = 0L;
        var length = 0L;
        for (var words : (Iterable<String>) text.lines()::iterator) {
            line++;
            if (words.isBlank()) {
                work += brackets * length;
                brackets = 0;
                length = 0;
            } else {
                length += words.length();
                brackets += words.chars().filter(it -> it == '<' || it == '[').count();
            }
            if (work + brackets * length > MOST_WORK) {
                var name = String.valueOf(file.getFileName());
                var place = Place.of(file, new Position(line, 1));
                throw new FaultException(Fault.at(place, Fault.Kind.INPUT, "statement.tangled", name));
            }
        }
    }
}
