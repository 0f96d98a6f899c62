package dev.sayso.support.secrets;

/**
 * Where a value stands.
 *
 * @param start its first letter
 * @param end after its last
 */
record Value(int start, int end) {
    /** A quotation that is still open after so many letters is taken for one that ends with its line. */
    private static final int LONGEST_QUOTED = 4096;

    private static final int MOST_BLANKS = 64;

    /** The value that begins there. */
    static Value of(String text, Name name, int begin) {
        if (begin > 0 && text.charAt(begin - 1) == '>' && name.element(text)) {
            return until(text, begin, "<");
        }
        if (begin >= text.length()) {
            return new Value(begin, begin);
        }
        var c = text.charAt(begin);
        if (Letters.lineEnd(c)) {
            return below(text, name, begin);
        }
        var quoted = quoted(text, begin);
        if (quoted.end() > 0) {
            return quoted;
        }
        if ((c == '|' || c == '>') && blockFollows(text, begin)) {
            return block(text, name, Letters.lineEnd(text, begin));
        }
        return name.leads() ? line(text, begin) : word(text, begin);
    }

    /** The value of a header, which takes the rest of its line and the lines below that are set in. */
    static Value header(String text, Name name, int begin) {
        var quoted = begin < text.length() ? quoted(text, begin) : new Value(0, -1);
        if (quoted.end() > 0) {
            return quoted;
        }
        var end = Letters.lineEnd(text, begin);
        var quote = name.before(text);
        if (quote == '"' || quote == '\'') {
            var close = text.indexOf(quote, begin);
            return close >= 0 && close < end ? new Value(begin, close) : new Value(begin, end);
        }
        for (var on = Letters.nextLine(text, end);
                on < text.length() && end < text.length() && Letters.blank(text.charAt(on));
                on = Letters.nextLine(text, end)) {
            end = Letters.lineEnd(text, on);
        }
        return new Value(begin, end);
    }

    /** The value of a quotation; its end is negative where none begins there. */
    private static Value quoted(String text, int begin) {
        int at = begin;
        if (at + 1 < text.length() && "bruBRU$@".indexOf(text.charAt(at)) >= 0 && quote(text.charAt(at + 1))) {
            at++;
        }
        var escapes = Letters.after(text, at, c -> c == '\\') - at;
        at += escapes;
        if (escapes > 3 || at >= text.length() || !quote(text.charAt(at))) {
            return new Value(begin, -1);
        }
        var sign = "\\".repeat(escapes) + text.charAt(at);
        var tripled = text.startsWith(sign.repeat(3), at - escapes);
        var closer = tripled ? sign.repeat(3) : sign;
        return until(text, at - escapes + closer.length(), closer);
    }

    private static boolean quote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }

    /** Until {@code closer}, where that does not stand behind an escape; until the line's end where it is too far. */
    private static Value until(String text, int begin, String closer) {
        var most = Math.min(text.length(), begin + LONGEST_QUOTED);
        for (int at = begin; at < most; at++) {
            if (text.startsWith(closer, at)) {
                return new Value(begin, at);
            }
            if (text.charAt(at) == '\\') {
                at++;
            }
        }
        return new Value(begin, Letters.lineEnd(text, begin));
    }

    /** The rest of the line, and of the next where a backslash says that it goes on. */
    private static Value line(String text, int begin) {
        int end = Letters.lineEnd(text, begin);
        while (end > begin && end < text.length() && text.charAt(end - 1) == '\\') {
            end = Letters.lineEnd(text, Letters.nextLine(text, end));
        }
        var trimmed = end;
        while (trimmed > begin && Letters.blank(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return new Value(begin, trimmed);
    }

    /** One value among others in a line. */
    private static Value word(String text, int begin) {
        int at = begin;
        for (; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && Letters.lineEnd(text.charAt(at + 1))) {
                at = Letters.nextLine(text, at + 1) - 1;
            } else if (c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>') {
                break;
            } else if ((c == ';' || c == '&') && anotherFollows(text, at + 1)) {
                break;
            } else if ((c == ',' || c == ')' || c == ']' || c == '}') && lastOfIts(text, at + 1)) {
                break;
            }
        }
        return new Value(begin, at);
    }

    /** Whether another name with a value stands there, or nothing more. */
    private static boolean anotherFollows(String text, int from) {
        var at = from;
        while (at < text.length() && at - from < MOST_BLANKS && text.charAt(at) == ' ') {
            at++;
        }
        var end = at;
        while (end < text.length()
                && end - at < MOST_BLANKS
                && (Letters.dotted(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        return end >= text.length() || Letters.lineEnd(text.charAt(end)) || "=\"'".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean lastOfIts(String text, int from) {
        return from >= text.length() || text.charAt(from) <= ' ' || "\"'}]),;".indexOf(text.charAt(from)) >= 0;
    }

    private static boolean blockFollows(String text, int begin) {
        var end = Letters.lineEnd(text, begin);
        return end - begin <= 4 && end < text.length();
    }

    /** The lines below that are set in further than the name's. */
    private static Value block(String text, Name name, int lineEnd) {
        var begin = Letters.nextLine(text, lineEnd);
        var end = begin;
        for (int at = begin; at < text.length(); ) {
            var letter = Letters.after(text, at, Letters::blank);
            var close = Letters.lineEnd(text, letter);
            if (letter < close && letter - at <= name.indent()) {
                break;
            }
            if (letter < close) {
                end = close;
            }
            at = Letters.nextLine(text, close);
            if (close >= text.length()) {
                break;
            }
        }
        return new Value(Math.min(begin, end), end);
    }

    /** A value that begins in the next line: in JSON, or set in further. */
    private static Value below(String text, Name name, int lineEnd) {
        var line = Letters.nextLine(text, lineEnd);
        var letter = Letters.after(text, line, Letters::blank);
        if (letter >= text.length() || Letters.lineEnd(text.charAt(letter))) {
            return new Value(lineEnd, lineEnd);
        }
        var quoted = quoted(text, letter);
        if (quoted.end() > 0) {
            return quoted;
        }
        return letter - line > name.indent() ? line(text, letter) : new Value(lineEnd, lineEnd);
    }
}
