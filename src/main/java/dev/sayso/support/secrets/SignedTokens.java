package dev.sayso.support.secrets;

import java.util.List;
import java.util.regex.Pattern;

/** JSON Web Tokens, and what follows the words with which a header announces a token. */
final class SignedTokens implements Finder {
    /** How each part that is a JSON object begins in Base64. */
    private static final String OBJECT = "eyJ";

    private static final int LEAST_HEADER = 10;
    private static final int LEAST_BODY = 8;
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?i)\\b(?:Bearer|Basic|Negotiate|Digest) {1,4}([A-Za-z0-9._~+/=-]{12,}+)");

    @Override
    public void find(String text, List<Span> into) {
        for (int at = text.indexOf(OBJECT); at >= 0; ) {
            var run = run(text, at);
            if (run.signed()) {
                into.add(new Span(SecretKind.JWT, at, run.end()));
            }
            // Whatever begins inside the same run of letters ends with it, and is no token either.
            at = text.indexOf(OBJECT, Math.max(run.end(), at + 1));
        }
        var announced = ANNOUNCED.matcher(text);
        while (announced.find()) {
            // A word that only happens to be long has neither digits nor capitals inside.
            if (announced.group(1).chars().skip(1).anyMatch(c -> (c < 'a' && c != '-' && c != '.') || c > 'z')) {
                into.add(new Span(SecretKind.AUTHORIZATION, announced.start(1), announced.end(1)));
            }
        }
    }

    /** @param signed whether it has a header and a body after it */
    private record Run(int end, boolean signed) {}

    private static Run run(String text, int start) {
        int at = start;
        int part = 0;
        var header = false;
        var signed = false;
        while (true) {
            for (; at < text.length() && Letters.dotted(text.charAt(at)); at++) {
                if (text.charAt(at) == '.') {
                    header = part >= LEAST_HEADER;
                    part = 0;
                } else {
                    part++;
                    signed |= header && part >= LEAST_BODY;
                }
            }
            var on = Broken.wrapped(text, at) ? Broken.continued(text, at) : -1;
            if (on < 0 || !Letters.dotted(text.charAt(on))) {
                return new Run(at, signed);
            }
            at = on;
        }
    }
}
