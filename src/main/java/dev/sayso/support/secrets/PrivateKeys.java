package dev.sayso.support.secrets;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Private keys in their frames: PEM, OpenSSH, PGP, PuTTY. A key whose end is missing goes on to the end of the text, one whose
 * beginning is missing begins where its letters do.
 */
final class PrivateKeys implements Finder {
    private static final Pattern BEGIN =
            Pattern.compile("-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-\\d");
    private static final Pattern END =
            Pattern.compile("-{4,5} ?END [A-Z0-9 ]{0,40}(?:KEY|BLOCK)(?: BLOCK)? ?-{4,5}|Private-MAC: ?[0-9a-f]{0,80}");

    /** How every OpenSSH private key's letters begin, whatever frame it lost. */
    private static final String OPENSSH = "b3BlbnNzaC1rZXktdjE";

    @Override
    public void find(String text, List<Span> into) {
        int at = 0;
        var begin = BEGIN.matcher(text);
        var end = END.matcher(text);
        while (begin.find(at)) {
            orphans(text, at, begin.start(), end, into);
            var lastEnd = end.find(begin.end()) ? end.end() : text.length();
            into.add(new Span(SecretKind.PRIVATE_KEY, begin.start(), lastEnd));
            at = lastEnd;
        }
        orphans(text, at, text.length(), end, into);
        bareOpenSsh(text, into);
    }

    /** Ends between two indices whose beginnings are missing. */
    private static void orphans(String text, int from, int to, Matcher end, List<Span> into) {
        int at = from;
        while (at < to && end.find(at) && end.start() < to) {
            if (end.group().contains("PRIVATE") || end.group().startsWith("Private")) {
                int start = end.start();
                while (start > at && keyText(text.charAt(start - 1))) {
                    start--;
                }
                start = Letters.after(text, start, Letters::lineEnd);
                into.add(new Span(SecretKind.PRIVATE_KEY, start, end.end()));
            }
            at = end.end();
        }
    }

    private static void bareOpenSsh(String text, List<Span> into) {
        for (int at = text.indexOf(OPENSSH); at >= 0; ) {
            var end = Letters.after(text, at, PrivateKeys::keyText);
            var last = end;
            while (Letters.lineEnd(text.charAt(last - 1))) {
                last--;
            }
            into.add(new Span(SecretKind.PRIVATE_KEY, at, last));
            at = text.indexOf(OPENSSH, end);
        }
    }

    /** The letters of a key, their line ends, and a line end's escape in JSON. */
    private static boolean keyText(char c) {
        return Letters.alphanumeric(c) || c == '+' || c == '/' || c == '=' || c == '\\' || Letters.lineEnd(c);
    }
}
