package dev.sayso.support.secrets;

import java.util.Set;

/**
 * A name that a value may follow.
 *
 * @param start its first letter
 * @param end after its last
 * @param indent how far its line is set in
 * @param leads whether nothing but what may precede a setting stands before it in its line
 */
record Name(int start, int end, int indent, boolean leads) {
    private static final int LONGEST = 64;
    private static final int LONGEST_LEAD = 40;
    private static final Set<String> LEADS =
            Set.of("", "-", "export", "set", "local", "ENV", "ARG", "setx", "#", ";", "//", "$env:", "+");

    /** The whole name around a word in it. */
    static Name around(String text, int word, int end) {
        int start = word;
        while (start > 0 && word - start < LONGEST && Letters.dotted(text.charAt(start - 1))) {
            start--;
        }
        int line = start;
        while (line > 0 && start - line < LONGEST_LEAD && !Letters.lineEnd(text.charAt(line - 1))) {
            line--;
        }
        var whole = line == 0 || Letters.lineEnd(text.charAt(line - 1));
        var lead = text.substring(line, start);
        return new Name(
                start, end, lead.length() - lead.stripLeading().length(), whole && LEADS.contains(lead.strip()));
    }

    /** Whether it is that of an XML element. */
    boolean element(String text) {
        int at = start;
        while (at > 0 && start - at < LONGEST && (Letters.dotted(text.charAt(at - 1)) || text.charAt(at - 1) == ':')) {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '<';
    }

    /** The letter before it; a line's end where it is the first. */
    char before(String text) {
        return start == 0 ? '\n' : text.charAt(start - 1);
    }
}
