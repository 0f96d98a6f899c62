package dev.sayso.statement;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of plain text.
 *
 * @param indent how many columns stand before its first character
 * @param entry whether it begins an entry of a list
 * @param text what it says, the bullet aside; a number stays, since it may be referred to
 * @param length its columns, white space at the end aside
 */
record TextLine(int indent, boolean entry, String text, int length) {
    private static final Pattern BULLET = Pattern.compile("(?:[•◦▪▫‣⁃●○■□·](?:\\s+|$)|[*–-]\\s+)");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,3}[.)]|[A-Za-z][.)]|\\([A-Za-z0-9]{1,3}\\))\\s+\\S");
    private static final Pattern RULE = Pattern.compile("[=_~*-]{3,}");
    private static final int TAB = 8;

    static List<TextLine> of(String text) {
        return text.lines().map(TextLine::parse).toList();
    }

    private static TextLine parse(String line) {
        var indent = 0;
        var at = 0;
        for (; at < line.length() && Characters.white(line.charAt(at)); at++) {
            indent += line.charAt(at) == '\t' ? TAB - indent % TAB : 1;
        }
        var text = line.substring(at).stripTrailing();
        var bullet = BULLET.matcher(text);
        var length = indent + text.length();
        return bullet.lookingAt()
                ? new TextLine(indent, true, text.substring(bullet.end()), length)
                : new TextLine(indent, false, text, length);
    }

    boolean blank() {
        return !entry && text.isEmpty();
    }

    /** Whether it looks like an entry of a numbered list. */
    boolean numbered() {
        return !entry && NUMBER.matcher(text).lookingAt();
    }

    /** A line drawn of characters: no words. */
    boolean rule() {
        return !entry && RULE.matcher(text).matches();
    }

    /** Whether the text's lines are so wide that the next line's first word would have found room in this one. */
    boolean endsEarly(TextLine next, int width) {
        var word = next.text.indexOf(' ');
        return length + 1 + (word < 0 ? next.text.length() : word) <= width;
    }
}
