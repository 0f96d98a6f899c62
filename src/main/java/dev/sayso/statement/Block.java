package dev.sayso.statement;

import dev.sayso.fault.Place.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A piece of a file as its format's reader found it, before it is known which part of the statement it is. */
sealed interface Block {

    /** Its text, cleaned and folded; never empty. */
    List<Span> spans();

    /** The id that the file itself gives it. */
    Optional<String> id();

    Optional<Position> at();

    default String text() {
        return spans().stream().map(Span::text).collect(Collectors.joining());
    }

    /**
     * A heading.
     *
     * @param level 1 for the highest
     */
    record Heading(int level, List<Span> spans, Optional<String> id, Optional<Position> at) implements Block {}

    /**
     * A paragraph or an entry of a list.
     *
     * @param depth as in {@link Passage#depth()}
     */
    record Text(int depth, List<Span> spans, Optional<String> id, Optional<Position> at) implements Block {}
}
