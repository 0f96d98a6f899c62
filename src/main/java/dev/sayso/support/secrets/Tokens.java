package dev.sayso.support.secrets;

import dev.sayso.support.secrets.Letters.Alphabet;
import java.util.ArrayList;
import java.util.List;

/** Tokens that say by their first letters whose they are. A token that a line's end breaks goes on in the next line. */
final class Tokens implements Finder {
    /**
     * What tokens of one sort look like.
     *
     * @param least how many letters follow the first ones at least
     */
    private record Form(SecretKind kind, String first, Alphabet alphabet, int least) {}

    private static final List<Form> FORMS = List.of(
            form(SecretKind.AWS_KEY, "AKIA", Tokens::capital, 16),
            form(SecretKind.AWS_KEY, "ASIA", Tokens::capital, 16),
            form(SecretKind.AWS_KEY, "ABIA", Tokens::capital, 16),
            form(SecretKind.AWS_KEY, "ACCA", Tokens::capital, 16),
            form(SecretKind.GITHUB_TOKEN, "ghp_", Letters::alphanumeric, 36),
            form(SecretKind.GITHUB_TOKEN, "gho_", Letters::alphanumeric, 36),
            form(SecretKind.GITHUB_TOKEN, "ghu_", Letters::alphanumeric, 36),
            form(SecretKind.GITHUB_TOKEN, "ghs_", Letters::alphanumeric, 36),
            form(SecretKind.GITHUB_TOKEN, "ghr_", Letters::alphanumeric, 36),
            form(SecretKind.GITHUB_TOKEN, "github_pat_", Letters::word, 22),
            form(SecretKind.GITLAB_TOKEN, "glpat-", Letters::dotted, 20),
            form(SecretKind.GITLAB_TOKEN, "gldt-", Letters::dotted, 20),
            form(SecretKind.GITLAB_TOKEN, "glrt-", Letters::dotted, 20),
            form(SecretKind.GITLAB_TOKEN, "glptt-", Letters::dotted, 20),
            form(SecretKind.GITLAB_TOKEN, "glcbt-", Letters::dotted, 20),
            form(SecretKind.GITLAB_TOKEN, "glft-", Letters::dotted, 20),
            form(SecretKind.GITLAB_TOKEN, "gloas-", Letters::dotted, 20),
            form(SecretKind.GITLAB_TOKEN, "glsoat-", Letters::dotted, 20),
            form(SecretKind.GITLAB_TOKEN, "glimt-", Letters::dotted, 20),
            form(SecretKind.GITLAB_TOKEN, "glagent-", Letters::dotted, 20),
            form(SecretKind.GITLAB_TOKEN, "GR1348941", Letters::word, 20),
            form(SecretKind.SLACK_TOKEN, "xoxa-", Letters::dotted, 10),
            form(SecretKind.SLACK_TOKEN, "xoxb-", Letters::dotted, 10),
            form(SecretKind.SLACK_TOKEN, "xoxc-", Letters::dotted, 10),
            form(SecretKind.SLACK_TOKEN, "xoxd-", Tokens::encoded, 10),
            form(SecretKind.SLACK_TOKEN, "xoxe-", Letters::dotted, 10),
            form(SecretKind.SLACK_TOKEN, "xoxe.", Letters::dotted, 10),
            form(SecretKind.SLACK_TOKEN, "xoxo-", Letters::dotted, 10),
            form(SecretKind.SLACK_TOKEN, "xoxp-", Letters::dotted, 10),
            form(SecretKind.SLACK_TOKEN, "xoxr-", Letters::dotted, 10),
            form(SecretKind.SLACK_TOKEN, "xoxs-", Letters::dotted, 10),
            form(SecretKind.SLACK_TOKEN, "xapp-", Letters::dotted, 10),
            form(SecretKind.SLACK_TOKEN, "hooks.slack.com/services/", Letters::base64, 20),
            form(SecretKind.NPM_TOKEN, "npm_", Letters::alphanumeric, 36),
            form(SecretKind.PYPI_TOKEN, "pypi-AgE", Letters::word, 50),
            form(SecretKind.GOOGLE_KEY, "AIza", Letters::word, 35),
            form(SecretKind.GOOGLE_KEY, "ya29.", Letters::dotted, 20),
            form(SecretKind.GOOGLE_KEY, "GOCSPX-", Letters::word, 28),
            form(SecretKind.GOOGLE_KEY, "1//0", Letters::word, 40),
            form(SecretKind.STRIPE_KEY, "sk_live_", Letters::alphanumeric, 16),
            form(SecretKind.STRIPE_KEY, "sk_test_", Letters::alphanumeric, 16),
            form(SecretKind.STRIPE_KEY, "rk_live_", Letters::alphanumeric, 16),
            form(SecretKind.STRIPE_KEY, "rk_test_", Letters::alphanumeric, 16),
            form(SecretKind.STRIPE_KEY, "whsec_", Letters::base64, 24),
            form(SecretKind.ACCESS_TOKEN, "sk-ant-", Letters::word, 20),
            form(SecretKind.ACCESS_TOKEN, "sk-proj-", Letters::word, 20),
            form(SecretKind.ACCESS_TOKEN, "sk-svcacct-", Letters::word, 20),
            form(SecretKind.ACCESS_TOKEN, "sk-", Letters::alphanumeric, 40),
            form(SecretKind.ACCESS_TOKEN, "SG.", Letters::dotted, 60),
            form(SecretKind.ACCESS_TOKEN, "hf_", Letters::alphanumeric, 34),
            form(SecretKind.ACCESS_TOKEN, "hvs.", Letters::word, 24),
            form(SecretKind.ACCESS_TOKEN, "hvb.", Letters::word, 24),
            form(SecretKind.ACCESS_TOKEN, "dop_v1_", Letters::hexadecimal, 64),
            form(SecretKind.ACCESS_TOKEN, "dckr_pat_", Letters::word, 20),
            form(SecretKind.ACCESS_TOKEN, "dapi", Letters::hexadecimal, 32),
            form(SecretKind.ACCESS_TOKEN, "shpat_", Letters::hexadecimal, 32),
            form(SecretKind.ACCESS_TOKEN, "shpss_", Letters::hexadecimal, 32),
            form(SecretKind.ACCESS_TOKEN, "rubygems_", Letters::hexadecimal, 48),
            form(SecretKind.ACCESS_TOKEN, "crates.io-token-", Letters::alphanumeric, 20),
            form(SecretKind.ACCESS_TOKEN, "lin_api_", Letters::alphanumeric, 40),
            form(SecretKind.ACCESS_TOKEN, "AGE-SECRET-KEY-1", Letters::alphanumeric, 58));

    private static final Form[][] BY_FIRST_LETTER = byFirstLetter();

    private static Form form(SecretKind kind, String first, Alphabet alphabet, int least) {
        return new Form(kind, first, alphabet, least);
    }

    private static boolean capital(char c) {
        return (c >= 'A' && c <= 'Z') || Letters.digit(c);
    }

    private static boolean encoded(char c) {
        return Letters.base64(c) || c == '%';
    }

    private static Form[][] byFirstLetter() {
        var lists = new ArrayList<List<Form>>();
        for (char c = 0; c < 128; c++) {
            var first = c;
            lists.add(FORMS.stream()
                    .filter(form -> form.first().charAt(0) == first)
                    .toList());
        }
        return lists.stream().map(list -> list.toArray(Form[]::new)).toArray(Form[][]::new);
    }

    @Override
    public void find(String text, List<Span> into) {
        for (int at = 0; at < text.length(); ) {
            var next = at + 1;
            var c = text.charAt(at);
            if (c < BY_FIRST_LETTER.length) {
                for (var form : BY_FIRST_LETTER[c]) {
                    var end = text.startsWith(form.first(), at) ? end(text, at, form) : -1;
                    if (end > 0) {
                        into.add(new Span(form.kind(), at, end));
                        next = Math.max(next, end);
                    }
                }
            }
            at = next;
        }
    }

    /** Where a token of that form ends; -1 where there is none. */
    private static int end(String text, int start, Form form) {
        int at = start + form.first().length();
        int count = 0;
        while (true) {
            while (at < text.length() && form.alphabet().has(text.charAt(at))) {
                at++;
                count++;
            }
            var enough = count >= form.least();
            if (enough && !Broken.wrapped(text, at)) {
                return at;
            }
            var on = Broken.continued(text, at);
            if (on < 0 || !form.alphabet().has(text.charAt(on))) {
                return enough ? at : -1;
            }
            at = on;
        }
    }
}
