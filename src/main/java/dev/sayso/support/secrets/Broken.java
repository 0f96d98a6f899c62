package dev.sayso.support.secrets;

/** Lines that end where what stands in them does not. */
final class Broken {
    /** Where a line is as long as this, its end may be one that broke a token. */
    private static final int WRAPPED = 60;

    private Broken() {}

    /** Whether a long line ends there. */
    static boolean wrapped(String text, int at) {
        if (at < text.length() && !Letters.lineEnd(text.charAt(at)) && text.charAt(at) != '\\') {
            return false;
        }
        for (int back = 1; back <= WRAPPED; back++) {
            if (at - back < 0 || Letters.lineEnd(text.charAt(at - back))) {
                return false;
            }
        }
        return true;
    }

    /** Where a text goes on that a line's end broke, with or without a sign that it does; -1 where none does. */
    static int continued(String text, int at) {
        int end = at;
        if (end < text.length() && (text.charAt(end) == '\\' || text.charAt(end) == '=')) {
            end++;
        }
        if (end >= text.length() || !Letters.lineEnd(text.charAt(end))) {
            return -1;
        }
        int on = Letters.nextLine(text, end);
        for (int blanks = 0; on < text.length() && Letters.blank(text.charAt(on)) && blanks < WRAPPED; blanks++) {
            on++;
        }
        return on < text.length() ? on : -1;
    }
}
