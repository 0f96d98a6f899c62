package dev.sayso.statement.diff;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a text says, apart from how it is set: white space, the shapes of quotation marks and dashes, marks that are not seen. */
final class Wording {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201A\u201B\u2032\u2039\u203A`\u00B4]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");

    /** What most texts are, and what is left of any other. */
    private static final Pattern PLAIN = Pattern.compile("(?:[!-_a-~]++ ?+)*+(?<! )");

    private Wording() {}

    /** Equal for two texts exactly where they say the same in the same words. */
    static String of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        var quoted = DOUBLE_QUOTES
                .matcher(SINGLE_QUOTES.matcher(text).replaceAll("'"))
                .replaceAll("\"");
        var composed = Normalizer.normalize(quoted, Normalizer.Form.NFKC);
        var dashed = DASHES.matcher(composed).replaceAll("-");
        var seen = UNSEEN.matcher(dashed).replaceAll("");
        return WHITE_SPACE.matcher(seen).replaceAll(" ").strip();
    }
}
