package dev.sayso.support.secrets;

import java.util.List;

/** What stands between a name and its value. */
final class Separator {
    private static final List<String> SIGNS = List.of(":=", "=>", "==", "=", ":", "%3D", "%3d", "%3A", "%3a");
    private static final int MOST_BLANKS = 64;
    private static final int LONGEST_TAG = 200;

    private Separator() {}

    /** Where the value begins; -1 where none follows. */
    static int after(String text, Name name) {
        if (name.element(text)) {
            var element = element(text, name.end());
            if (element >= 0) {
                return element;
            }
        }
        var at = closers(text, name.end());
        var quoted = at > name.end();
        var sign = sign(text, blanks(text, at));
        if (sign >= 0) {
            return blanks(text, sign);
        }
        var flag = name.before(text) == '-' || text.startsWith("--", name.start());
        if (flag && at < text.length() && (Letters.blank(text.charAt(at)) || text.charAt(at) == '\\')) {
            var on = broken(text, at);
            return on < text.length() && text.charAt(on) != '-' && !Letters.lineEnd(text.charAt(on)) ? on : -1;
        }
        return named(text, at, quoted);
    }

    /** Skips what closes a name: quotes, their escapes, a bracket. */
    private static int closers(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 4 && "\"'\\]`".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int sign(String text, int at) {
        for (var sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                return at + sign.length();
            }
        }
        return -1;
    }

    /** The value of a list of names and values: {@code name: X, value: Y}, on one line or two. */
    private static int named(String text, int from, boolean quoted) {
        int at = from;
        for (int skipped = 0; at < text.length() && skipped < MOST_BLANKS; skipped++, at++) {
            var c = text.charAt(at);
            if (!Letters.blank(c)
                    && !Letters.lineEnd(c)
                    && !(quoted && (c == ',' || c == '"' || c == '\'' || c == '\\'))) {
                break;
            }
        }
        var end = at > from ? Letters.keyword(text, at, "value") : -1;
        if (end < 0) {
            return -1;
        }
        var sign = sign(text, blanks(text, closers(text, end)));
        return sign < 0 ? -1 : blanks(text, sign);
    }

    /** Where an element's text begins. */
    private static int element(String text, int from) {
        var most = Math.min(text.length(), from + LONGEST_TAG);
        for (int at = from; at < most && text.charAt(at) != '<'; at++) {
            if (text.charAt(at) == '>') {
                return text.charAt(at - 1) == '/' ? -1 : at + 1;
            }
        }
        return -1;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < MOST_BLANKS && Letters.blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Skips blanks, and a line's end that a shell is told to overlook. */
    private static int broken(String text, int from) {
        var at = blanks(text, from);
        if (at + 1 < text.length() && text.charAt(at) == '\\' && Letters.lineEnd(text.charAt(at + 1))) {
            at = blanks(text, Letters.nextLine(text, at + 1));
        }
        return at;
    }
}
