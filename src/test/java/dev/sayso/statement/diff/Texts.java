package dev.sayso.statement.diff;

import dev.sayso.statement.Edition;
import dev.sayso.statement.Passage;
import dev.sayso.statement.Section;
import dev.sayso.statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Editions made of little text, and the texts in what differs between them. */
final class Texts {
    private Texts() {}

    static Edition edition(String id, Section... sections) {
        return edition(id, List.of(sections));
    }

    static Edition edition(String id, List<Section> sections) {
        return new Edition("example", id, Locale.ENGLISH, "Title", "", Optional.empty(), true, id, sections);
    }

    /** @param passages each {@code id: text} */
    static Section section(String id, String... passages) {
        var made = new ArrayList<Passage>();
        for (var passage : passages) {
            var parts = passage.split(": ", 2);
            made.add(new Passage(id + "#" + parts[0], 0, List.of(Span.plain(parts[1]))));
        }
        return new Section(id, "Title of " + id, made);
    }

    /** {@code ~name changed, +name added, -name removed, =name same}, in order. */
    static String outline(SectionDiff section) {
        return section.passages().stream()
                .map(passage ->
                        sign(passage.change()) + passage.passage().address().split("#", 2)[1])
                .collect(Collectors.joining(" "));
    }

    static String outline(EditionDiff diff) {
        return diff.sections().stream()
                .map(section -> sign(section.change()) + section.id())
                .collect(Collectors.joining(" "));
    }

    /** The words that stayed, with {@code [-removed-]} and {@code {+added+}} among them. */
    static String marked(List<Run> runs) {
        return runs.stream()
                .map(run -> switch (run.change()) {
                    case REMOVED -> "[-" + run.text() + "-]";
                    case ADDED -> "{+" + run.text() + "+}";
                    case SAME, CHANGED -> run.text();
                })
                .collect(Collectors.joining());
    }

    private static String sign(Change change) {
        return switch (change) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
            case SAME -> "=";
        };
    }
}
