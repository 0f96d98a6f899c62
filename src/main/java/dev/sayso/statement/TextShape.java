package dev.sayso.statement;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How a plain text is laid out.
 *
 * @param width its longest line
 * @param sections where the entries begin that are its sections, if it is laid out like that; else its headings are lines of their own
 */
record TextShape(int width, OptionalInt sections) {
    private static final Pattern SENTENCE = Pattern.compile(".*[.,;:!]$");
    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DATE = 60;

    static TextShape of(List<TextLine> lines) {
        var width = lines.stream().mapToInt(TextLine::length).max().orElse(0);
        var outermost = lines.stream()
                .filter(TextLine::entry)
                .mapToInt(TextLine::indent)
                .min();
        if (outermost.isEmpty()) {
            return new TextShape(width, OptionalInt.empty());
        }
        var entries = 0;
        var withText = 0;
        // a text after an empty line can't be the rest of an entry that was too long: one is wanted to be sure
        var apart = false;
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.entry() && line.indent() == outermost.getAsInt()) {
                entries++;
                if (standsOver(lines, at, width)) {
                    withText++;
                    apart |= lines.get(at + 1).blank();
                }
            }
        }
        return new TextShape(width, apart && 2 * withText >= entries ? outermost : OptionalInt.empty());
    }

    /** Whether a text of its own stands under the entry, rather than the rest of a line that was too long. */
    private static boolean standsOver(List<TextLine> lines, int at, int width) {
        var entry = lines.get(at);
        var next = at + 1;
        while (next < lines.size() && lines.get(next).blank()) {
            next++;
        }
        if (next == lines.size() || !headingLike(entry)) {
            return false;
        }
        var line = lines.get(next);
        return !line.entry() && line.indent() > entry.indent() && (next > at + 1 || entry.endsEarly(line, width));
    }

    boolean section(TextLine line) {
        return line.entry() && sections.isPresent() && line.indent() == sections.getAsInt();
    }

    /** Whether its headings are lines of their own. */
    boolean headed() {
        return sections.isEmpty();
    }

    boolean heading(TextLine line) {
        return !line.entry() && line.indent() == 0 && headingLike(line) && !dated(line);
    }

    private static boolean headingLike(TextLine line) {
        var text = line.text();
        return !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && !SENTENCE.matcher(text).matches()
                && !text.contains("://")
                && text.chars().anyMatch(Character::isLetter);
    }

    /** Whether the line says when the statement was last updated, and little besides. */
    static boolean dated(TextLine line) {
        return line.text().length() <= LONGEST_DATE
                && (Dates.updated(line.text()).isPresent()
                        || Dates.whole(line.text()).isPresent());
    }

    static boolean title(TextLine first, String text) {
        return !first.entry()
                && !dated(first)
                && text.length() <= LONGEST_TITLE
                && !text.stripTrailing().endsWith(".");
    }
}
