package dev.sayso.support.secrets;

/** What letters secrets are made of, and how to walk over them. */
final class Letters {
    private Letters() {}

    /** A set of ASCII letters. */
    @FunctionalInterface
    interface Alphabet {
        boolean has(char letter);
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean alphanumeric(char c) {
        return letter(c) || digit(c);
    }

    static boolean hexadecimal(char c) {
        return digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** Letters, digits, hyphen and underscore. */
    static boolean word(char c) {
        return alphanumeric(c) || c == '_' || c == '-';
    }

    /** The same and a dot. */
    static boolean dotted(char c) {
        return word(c) || c == '.';
    }

    static boolean base64(char c) {
        return alphanumeric(c) || c == '+' || c == '/' || c == '=' || c == '-' || c == '_';
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The first index from {@code from} on at which the text has another letter. */
    static int after(CharSequence text, int from, Alphabet alphabet) {
        return after(text, from, text.length(), alphabet);
    }

    /** The same, looking no further than {@code most}. */
    static int after(CharSequence text, int from, int most, Alphabet alphabet) {
        int at = from;
        while (at < text.length() && at < most && alphabet.has(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int lineEnd(CharSequence text, int from) {
        return after(text, from, c -> !lineEnd(c));
    }

    /** The beginning of the next line after a line's end. */
    static int nextLine(CharSequence text, int lineEnd) {
        if (lineEnd + 1 < text.length() && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n') {
            return lineEnd + 2;
        }
        return Math.min(lineEnd + 1, text.length());
    }

    /** Whether those words stand there; {@code word} is in lower case, and a hyphen in it may be any joint or none. */
    static int keyword(CharSequence text, int from, String word) {
        int at = from;
        for (int i = 0; i < word.length(); i++) {
            var wanted = word.charAt(i);
            if (wanted == '-') {
                at = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '_' || text.charAt(at) == ' ')
                        ? at + 1
                        : at;
                continue;
            }
            if (at >= text.length() || lower(text.charAt(at)) != wanted) {
                return -1;
            }
            at++;
        }
        return at;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
