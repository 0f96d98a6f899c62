package dev.sayso.statement;

import java.net.URI;
import java.util.Optional;

/**
 * A run of text in a passage.
 *
 * @param text the words, white space folded
 * @param strong whether it stands out (a lead-in, for example)
 * @param link the address it points to, if any; shown, copied, opened only on a click, never fetched
 */
public record Span(String text, boolean strong, Optional<URI> link) {
    public static Span plain(String text) {
        return new Span(text, false, Optional.empty());
    }

    public static Span strong(String text) {
        return new Span(text, true, Optional.empty());
    }

    public static Span link(String text, URI address) {
        return new Span(text, false, Optional.of(address));
    }
}
