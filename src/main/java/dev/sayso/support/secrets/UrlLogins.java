package dev.sayso.support.secrets;

import java.util.List;
import java.util.regex.Pattern;

/** Logins and keys inside addresses: {@code https://user:password@host}, and signatures in a query. */
final class UrlLogins implements Finder {
    private static final String AUTHORITY = "://";
    /** The same with the escapes that some writers of JSON use. */
    private static final String ESCAPED = ":\\/\\/";

    /** A user's name alone is that long only where it is a token. */
    private static final int TOKEN = 20;

    private static final int LONGEST = 500;
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?i)[?&;](?:sig|signature|x-amz-signature|x-goog-signature|x-amz-security-token)=([A-Za-z0-9%+/=_-]{20,}+)");
    /** The secret of an application: known by two letters inside. */
    private static final Pattern APPLICATION = Pattern.compile("[A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{31,}+");
    /** What stands near the end of an Azure DevOps token, and how much before and after it. */
    private static final String DEVOPS = "AZDO";

    private static final int DEVOPS_BEFORE = 76;
    private static final int DEVOPS_AFTER = 4;
    private static final Pattern ORACLE =
            Pattern.compile("jdbc:oracle:[a-z]{1,10}:[^\\s/@\"']{1,100}/([^\\s@\"']{1,200})@");

    @Override
    public void find(String text, List<Span> into) {
        for (var beginning : List.of(AUTHORITY, ESCAPED)) {
            for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
                login(text, at + beginning.length(), into);
            }
        }
        grouped(SIGNATURE, SecretKind.AZURE_KEY, text, into);
        grouped(ORACLE, SecretKind.URL_LOGIN, text, into);
        var application = APPLICATION.matcher(text);
        while (application.find()) {
            into.add(new Span(SecretKind.AZURE_KEY, application.start(), application.end()));
        }
        for (int at = text.indexOf(DEVOPS); at >= 0; at = text.indexOf(DEVOPS, at + 1)) {
            devops(text, at, into);
        }
    }

    private static void grouped(Pattern form, SecretKind kind, String text, List<Span> into) {
        var found = form.matcher(text);
        while (found.find()) {
            into.add(new Span(kind, found.start(1), found.end(1)));
        }
    }

    private static void login(String text, int start, List<Span> into) {
        var most = Math.min(text.length(), start + LONGEST);
        int colon = -1;
        int sign = -1;
        var path = false;
        for (int at = start; at < most && !ends(text.charAt(at)); at++) {
            var c = text.charAt(at);
            if (c == ':' && colon < 0 && !path) {
                colon = at;
            } else if (c == '@') {
                sign = at;
            } else if (c == '/' || c == '?' || c == '#') {
                if (sign >= 0 || colon < 0 || port(text, colon, at)) {
                    break;
                }
                // No port, so it may be a letter of a password.
                path = true;
            }
        }
        if (sign < 0) {
            return;
        }
        if (colon >= 0 && colon < sign) {
            if (colon + 1 < sign) {
                into.add(new Span(SecretKind.URL_LOGIN, colon + 1, sign));
            }
        } else if (sign - start >= TOKEN) {
            into.add(new Span(SecretKind.URL_LOGIN, start, sign));
        }
    }

    private static boolean ends(char c) {
        return c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>' || c == '`';
    }

    private static boolean port(String text, int colon, int end) {
        return Letters.after(text, colon + 1, Letters::digit) == end;
    }

    private static void devops(String text, int at, List<Span> into) {
        var start = at - DEVOPS_BEFORE;
        var end = at + DEVOPS.length() + DEVOPS_AFTER;
        if (start >= 0
                && end <= text.length()
                && text.substring(start, end).chars().allMatch(c -> Letters.alphanumeric((char) c))) {
            into.add(new Span(SecretKind.AZURE_KEY, start, end));
        }
    }
}
