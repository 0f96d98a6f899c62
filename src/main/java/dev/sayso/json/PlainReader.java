package dev.sayso.json;

import dev.sayso.fault.Place.Position;
import dev.sayso.json.JsonTree.Array;
import dev.sayso.json.JsonTree.Digits;
import dev.sayso.json.JsonTree.Literal;
import dev.sayso.json.JsonTree.Member;
import dev.sayso.json.JsonTree.Members;
import dev.sayso.json.JsonTree.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Reads what hardly any file goes beyond: one object, well-formed, of texts, whole numbers and the like, and not large. Whatever else
 * there is it leaves to Jackson's parser, which alone says what is wrong with a text; but that one makes ready for decimals of any length
 * before it reads the first letter, and takes longer over it than a short command over all the rest.
 */
final class PlainReader {
    private static final int LONGEST = 1 << 20;
    private static final int LONGEST_KEY = 256;
    private static final int DEEPEST = 32;
    private static final int MOST_DIGITS = 18;

    /** Where it comes from tells nobody anything, so it does not keep it. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super("not plain", null, false, false);
        }
    }

    private final String text;
    private int at;
    private int depth;
    private int line = 1;
    private int lineBegin;

    private PlainReader(String text) {
        this.text = text;
    }

    /** The object that {@code text} is; empty where it is another thing, or not plain. */
    static Optional<Members> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlainReader(text).whole());
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    private Members whole() throws NotPlain {
        expect('{');
        var members = members();
        next();
        if (at < text.length()) {
            throw new NotPlain();
        }
        return members;
    }

    private JsonTree value() throws NotPlain {
        var first = next();
        at++;
        return switch (first) {
            case '{' -> members();
            case '[' -> array();
            case '"' -> new Text(place(), string());
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> digits();
        };
    }

    private Members members() throws NotPlain {
        deeper();
        var begin = place();
        var members = new LinkedHashMap<String, Member>();
        if (!ends('}')) {
            do {
                expect('"');
                var place = place();
                var key = string();
                expect(':');
                if (key.length() > LONGEST_KEY || members.put(key, new Member(place, value())) != null) {
                    throw new NotPlain();
                }
            } while (more('}'));
        }
        depth--;
        return new Members(begin, Collections.unmodifiableSequencedMap(members));
    }

    private Array array() throws NotPlain {
        deeper();
        var begin = place();
        var values = new ArrayList<JsonTree>();
        if (!ends(']')) {
            do {
                values.add(value());
            } while (more(']'));
        }
        depth--;
        return new Array(begin, values);
    }

    private void deeper() throws NotPlain {
        if (++depth > DEEPEST) {
            throw new NotPlain();
        }
    }

    /** What stands before the closing quotation mark. */
    private String string() throws NotPlain {
        var begin = at;
        while (at < text.length()) {
            var letter = text.charAt(at++);
            if (letter == '"') {
                return text.substring(begin, at - 1);
            }
            if (letter == '\\') {
                return escaped(begin, at - 1);
            }
            if (letter < ' ') {
                break;
            }
        }
        throw new NotPlain();
    }

    private String escaped(int begin, int end) throws NotPlain {
        var string = new StringBuilder().append(text, begin, end);
        for (at = end; at < text.length(); ) {
            var letter = text.charAt(at++);
            if (letter == '"') {
                return string.toString();
            }
            if (letter < ' ') {
                break;
            }
            string.append(letter == '\\' ? escape() : letter);
        }
        throw new NotPlain();
    }

    private char escape() throws NotPlain {
        var letter = at < text.length() ? text.charAt(at++) : 0;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new NotPlain();
        };
    }

    private Literal literal(String word) throws NotPlain {
        var begin = place();
        if (!text.startsWith(word, at - 1)) {
            throw new NotPlain();
        }
        at += word.length() - 1;
        requireDelimiter();
        return new Literal(begin, word);
    }

    private Digits digits() throws NotPlain {
        var place = place();
        var begin = at - 1;
        var digits = text.startsWith("-", begin) ? at : begin;
        for (at = digits; at < text.length() && isDigit(text.charAt(at)); ) {
            at++;
        }
        var count = at - digits;
        if (count == 0 || count > MOST_DIGITS || (count > 1 && text.charAt(digits) == '0')) {
            throw new NotPlain();
        }
        requireDelimiter();
        return new Digits(place, text.substring(begin, at));
    }

    private void requireDelimiter() throws NotPlain {
        if (at < text.length() && ",}] \t\r\n".indexOf(text.charAt(at)) < 0) {
            throw new NotPlain();
        }
    }

    private boolean ends(char end) {
        if (next() == end) {
            at++;
            return true;
        }
        return false;
    }

    private boolean more(char end) throws NotPlain {
        var more = next() == ',';
        if (!more && next() != end) {
            throw new NotPlain();
        }
        at++;
        return more;
    }

    private void expect(char wanted) throws NotPlain {
        if (next() != wanted) {
            throw new NotPlain();
        }
        at++;
    }

    /** The letter at the next place that holds more than a blank, which is gone to; nought at the end. */
    private char next() {
        while (at < text.length()) {
            var letter = text.charAt(at);
            if (letter == '\n' || (letter == '\r' && !text.startsWith("\n", at + 1))) {
                line++;
                lineBegin = at + 1;
            } else if (letter != ' ' && letter != '\t' && letter != '\r') {
                return letter;
            }
            at++;
        }
        return 0;
    }

    /** Where the letter lies that was read last. */
    private Position place() {
        return new Position(line, at - lineBegin);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
