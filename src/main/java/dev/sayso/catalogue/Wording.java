package dev.sayso.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One text in several languages.
 *
 * @param texts the text by language tag; there is always one for {@code en}
 */
public record Wording(Map<String, String> texts) {
    public Wording {
        texts = Map.copyOf(texts);
        Objects.requireNonNull(texts.get("en"), "a wording without English");
    }

    /** The text in that locale's language, in English where that language lacks it. */
    public String in(Locale locale) {
        var text = texts.get(locale.getLanguage());
        return text != null ? text : Objects.requireNonNull(texts.get("en"));
    }
}
