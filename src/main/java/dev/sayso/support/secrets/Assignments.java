package dev.sayso.support.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Values of names that say they are secret, as ini files, YAML, JSON, XML, shells, headers and addresses give them. */
final class Assignments implements Finder {
    /**
     * A word in a name.
     *
     * @param text in lower case; a hyphen stands for any joint or none
     * @param header whether its value takes the rest of the line
     * @param whole whether it counts only as a part of a name by itself
     */
    private record Word(String text, SecretKind kind, boolean header, boolean whole) {}

    private static final List<Word> WORDS = List.of(
            word("password", SecretKind.PASSWORD),
            word("passwd", SecretKind.PASSWORD),
            word("passphrase", SecretKind.PASSWORD),
            word("pass-code", SecretKind.PASSWORD),
            word("passwort", SecretKind.PASSWORD),
            word("kennwort", SecretKind.PASSWORD),
            new Word("pwd", SecretKind.PASSWORD, false, true),
            new Word("pass", SecretKind.PASSWORD, false, true),
            word("secret", SecretKind.SECRET),
            word("token", SecretKind.SECRET),
            word("credential", SecretKind.SECRET),
            word("api-key", SecretKind.SECRET),
            word("app-key", SecretKind.SECRET),
            word("access-key", SecretKind.SECRET),
            word("account-key", SecretKind.SECRET),
            word("auth-key", SecretKind.SECRET),
            word("private-key", SecretKind.SECRET),
            word("encryption-key", SecretKind.SECRET),
            word("signing-key", SecretKind.SECRET),
            word("master-key", SecretKind.SECRET),
            word("session-key", SecretKind.SECRET),
            word("session-id", SecretKind.SECRET),
            word("sessid", SecretKind.SECRET),
            new Word("auth", SecretKind.SECRET, false, true),
            new Word("authorization", SecretKind.AUTHORIZATION, true, false),
            new Word("cookie", SecretKind.COOKIE, true, false));

    /** What makes a name speak of something about a secret and not of the secret itself. */
    private static final Set<String> ABOUT = Set.of(
            "count",
            "length",
            "len",
            "type",
            "expires",
            "expiry",
            "expiration",
            "policy",
            "url",
            "uri",
            "endpoint",
            "file",
            "path",
            "field",
            "size",
            "limit",
            "name",
            "hint",
            "prompt",
            "changed",
            "required",
            "enabled",
            "valid",
            "provider",
            "rotation",
            "age",
            "at",
            "in",
            "ttl",
            "method",
            "mode",
            "status",
            "error",
            "server");

    private static final List<String> OTHER_WORDS =
            List.of("izer", "ize", "ization", "ise", "ary", "ariat", "less", "ly", "ive");

    private static final int LONGEST_NAME = 64;
    private static final Word[][] BY_FIRST_LETTER = byFirstLetter();

    private static Word word(String text, SecretKind kind) {
        return new Word(text, kind, false, false);
    }

    private static Word[][] byFirstLetter() {
        var lists = new ArrayList<Word[]>();
        for (char c = 0; c < 128; c++) {
            var first = Letters.lower(c);
            lists.add(WORDS.stream()
                    .filter(word -> word.text().charAt(0) == first)
                    .toArray(Word[]::new));
        }
        return lists.toArray(Word[][]::new);
    }

    @Override
    public void find(String text, List<Span> into) {
        for (int at = 0; at < text.length(); ) {
            var next = at + 1;
            var c = text.charAt(at);
            if (c < BY_FIRST_LETTER.length) {
                for (var word : BY_FIRST_LETTER[c]) {
                    var end = Letters.keyword(text, at, word.text());
                    if (end > 0 && counts(text, at, end, word)) {
                        next = Math.max(next, value(text, at, end, word, into));
                    }
                }
            }
            at = next;
        }
    }

    private static boolean counts(String text, int start, int end, Word word) {
        if (!word.whole()) {
            return true;
        }
        var before = start == 0 ? ' ' : text.charAt(start - 1);
        var hump = Character.isLowerCase(before) && Character.isUpperCase(text.charAt(start));
        var after = end == text.length() ? ' ' : text.charAt(end);
        return (!Letters.alphanumeric(before) || hump) && !Letters.alphanumeric(after);
    }

    /** Adds the value that follows a word, if any; returns from where on to look for the next word. */
    private static int value(String text, int start, int wordEnd, Word word, List<Span> into) {
        var nameEnd = Letters.after(text, wordEnd, wordEnd + LONGEST_NAME, Letters::dotted);
        if (isAbout(text.substring(wordEnd, nameEnd))) {
            return wordEnd;
        }
        var name = Name.around(text, start, nameEnd);
        var begin = Separator.after(text, name);
        if (begin < 0) {
            return wordEnd;
        }
        var value = word.header() ? Value.header(text, name, begin) : Value.of(text, name, begin);
        if (value.end() <= value.start() || Harmless.value(text, name, value, word.text())) {
            return wordEnd;
        }
        into.add(new Span(word.kind(), value.start(), value.end()));
        return value.end();
    }

    private static boolean isAbout(String rest) {
        if (OTHER_WORDS.stream().anyMatch(rest::startsWith)) {
            return true;
        }
        var last = rest.length();
        while (last > 0 && Letters.letter(rest.charAt(last - 1))) {
            last--;
            if (Character.isUpperCase(rest.charAt(last))) {
                break;
            }
        }
        var part = rest.substring(last).toLowerCase(Locale.ROOT);
        // Joined without any sign, as in "passwordname", it may as well be the secret's own name.
        var apart = last > 0 || (!rest.isEmpty() && Character.isUpperCase(rest.charAt(0)));
        return apart && ABOUT.contains(part);
    }
}
