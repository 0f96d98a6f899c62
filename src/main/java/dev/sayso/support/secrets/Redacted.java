package dev.sayso.support.secrets;

import java.util.List;

/**
 * A text without its secrets.
 *
 * @param text with a {@linkplain SecretKind#mark() mark} in place of each
 * @param strikes what was struck out, in the order in which it stood
 */
public record Redacted(String text, List<Strike> strikes) {
    public Redacted {
        strikes = List.copyOf(strikes);
    }

    /**
     * One secret that was struck out.
     *
     * @param line in which it began in the original, counted from 1
     */
    public record Strike(SecretKind kind, int line) {}
}
