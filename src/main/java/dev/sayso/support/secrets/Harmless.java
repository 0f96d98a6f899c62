package dev.sayso.support.secrets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Values that are no secret, whatever their name. */
final class Harmless {
    private static final Set<String> WORDS = Set.of(
            "null",
            "none",
            "nil",
            "true",
            "false",
            "yes",
            "no",
            "undefined",
            "required",
            "optional",
            "empty",
            "n/a",
            "unset",
            "missing",
            "invalid",
            "expired",
            "ok",
            "failed",
            "basic",
            "bearer",
            "digest",
            "hidden",
            "redacted");

    /** Where a value is taken from, in shells and templates. */
    private static final Pattern REFERENCE = Pattern.compile(
            "\\$\\{[^}]{0,200}\\}|\\$[A-Z_][A-Z0-9_]{0,100}|\\$\\([^)]{0,200}\\)|%[A-Za-z_]{1,100}%|\\{\\{.{0,200}\\}\\}|<[^>]{0,200}>|[*\u2022x.]{1,64}|\\(.{0,40}\\)");

    private static final int LONGEST = 256;
    private static final int COUNTS = 7;

    private Harmless() {}

    static boolean value(String text, Name name, Value value, String word) {
        if (marked(text, value.start())) {
            return true;
        }
        if (value.end() - value.start() > LONGEST) {
            return false;
        }
        var said = text.substring(value.start(), value.end()).strip();
        var bare = said.replaceAll("[.,;)\\]}\"']+$", "");
        if (WORDS.contains(bare.toLowerCase(Locale.ROOT))
                || REFERENCE.matcher(bare).matches()
                || REFERENCE.matcher(said).matches()) {
            return true;
        }
        var named = text.substring(name.start(), name.end());
        if (named.equals("PWD") || named.equals("OLDPWD")) {
            return said.startsWith("/") || said.matches("[A-Za-z]:\\\\.*");
        }
        var number = said.length() <= COUNTS && said.chars().allMatch(Character::isDigit);
        return number && (word.equals("token") || word.equals("pass"));
    }

    /** Whether what stands there has been struck out already. */
    static boolean marked(String text, int at) {
        return Arrays.stream(SecretKind.values()).anyMatch(kind -> text.startsWith(kind.mark(), at));
    }
}
