package dev.sayso.statement;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** A text as a search compares it, and where in the text itself each of its characters came from. */
final class Folded {
    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    private Folded(int length) {
        this.folded = new StringBuilder(length);
        this.starts = new int[length];
        this.ends = new int[length];
    }

    static Folded of(String text) {
        var folded = new Folded(text.length());
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            var next = at + Character.charCount(character);
            folded.add(character, at, next);
            at = next;
        }
        return folded;
    }

    String text() {
        return folded.toString();
    }

    /** Index in the text of the first character that became the one at {@code at}. */
    int start(int at) {
        return starts[at];
    }

    /** Index in the text after the last character that became the one at {@code at}, accents on it included. */
    int end(int at) {
        return ends[at];
    }

    private void add(int character, int start, int end) {
        if (character < 0x80) {
            addPlain(character, start, end);
        } else if (Characters.white(character)) {
            append(' ', start, end);
        } else if (ignored(character)) {
            if (!folded.isEmpty()) {
                ends[folded.length() - 1] = end;
            }
        } else {
            var lower = Character.toString(character).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            var parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
            parts.chars().filter(part -> !ignored(part)).forEach(part -> append(straight(part), start, end));
        }
    }

    private void addPlain(int character, int start, int end) {
        if (Characters.white(character)) {
            append(' ', start, end);
        } else {
            append(character >= 'A' && character <= 'Z' ? character + 32 : character, start, end);
        }
    }

    private void append(int character, int start, int end) {
        var at = folded.length();
        if (character == ' ' && at > 0 && folded.charAt(at - 1) == ' ') {
            ends[at - 1] = end;
            return;
        }
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at + 16 + at / 2);
            ends = Arrays.copyOf(ends, starts.length);
        }
        starts[at] = start;
        ends[at] = end;
        folded.append((char) character);
    }

    /** Accents, and marks that are not seen, such as a soft hyphen. */
    private static boolean ignored(int character) {
        var type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static int straight(int character) {
        return switch (character) {
            case '‘', '’', '‚' -> '\'';
            case '“', '”', '„' -> '"';
            default -> character;
        };
    }
}
