package dev.sayso.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Phrases by which a passage of an imported statement is recognised.
 *
 * @param phrases by language tag; a passage is meant when it holds every phrase of the language, case aside
 */
public record Cues(Map<String, List<String>> phrases) {
    public Cues {
        phrases = Map.copyOf(phrases);
    }

    /** The phrases of that language; none where it has none, and then no passage is ever recognised. */
    public List<String> in(Locale language) {
        return phrases.getOrDefault(language.getLanguage(), List.of());
    }
}
