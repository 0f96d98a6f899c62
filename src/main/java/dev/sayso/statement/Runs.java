package dev.sayso.statement;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the runs of one block while a file is walked through. */
final class Runs {
    private record Run(StringBuilder text, boolean strong, Optional<URI> link) {
        boolean plain() {
            return !strong && link.isEmpty();
        }

        boolean looksLike(boolean otherStrong, Optional<URI> otherLink) {
            return strong == otherStrong && link.equals(otherLink);
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private boolean space;

    void add(String text) {
        add(text, false, Optional.empty());
    }

    void add(String text, boolean strong, Optional<URI> link) {
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            at += Character.charCount(character);
            if (Characters.white(character)) {
                space = !runs.isEmpty();
            } else if (!Characters.unsafe(character)) {
                runFor(strong, link).text().appendCodePoint(character);
            }
        }
    }

    /** The run to write the next character to, with the space before it written where it shows least. */
    private Run runFor(boolean strong, Optional<URI> link) {
        var last = runs.isEmpty() ? null : runs.getLast();
        var same = last != null && last.looksLike(strong, link);
        if (last != null && space && (same || last.plain())) {
            last.text().append(' ');
            space = false;
        }
        if (last != null && same) {
            return last;
        }
        var run = new Run(new StringBuilder(space ? " " : ""), strong, link);
        space = false;
        runs.add(run);
        return run;
    }

    /** What was gathered, bare addresses made links; empty where there was nothing but white space. Begins anew. */
    List<Span> take() {
        var spans = new ArrayList<Span>();
        for (var run : runs) {
            var text = run.text().toString();
            if (run.link().isPresent()) {
                spans.add(new Span(text, run.strong(), run.link()));
            } else {
                spans.addAll(Links.inText(text, run.strong()));
            }
        }
        runs.clear();
        space = false;
        return spans;
    }
}
