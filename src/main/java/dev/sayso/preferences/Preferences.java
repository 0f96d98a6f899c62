package dev.sayso.preferences;

import java.util.Optional;

/**
 * How the person likes the panel to look.
 *
 * @param theme its colours
 * @param textSize in per cent, {@value #SMALLEST} to {@value #LARGEST}
 * @param language tag of the language of its words; the system's where empty
 */
public record Preferences(Theme theme, int textSize, Optional<String> language) {
    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;
    public static final Preferences DEFAULT = new Preferences(Theme.SYSTEM, SMALLEST, Optional.empty());

    public Preferences {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    public Preferences withTheme(Theme newTheme) {
        return new Preferences(newTheme, textSize, language);
    }

    public Preferences withTextSize(int newSize) {
        return new Preferences(theme, newSize, language);
    }

    public Preferences withLanguage(Optional<String> newLanguage) {
        return new Preferences(theme, textSize, newLanguage);
    }
}
