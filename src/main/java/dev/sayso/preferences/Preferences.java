package dev.sayso.preferences;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How the person likes the panel to look, and whom it names to them.
 *
 * @param theme its colours
 * @param textSize in per cent, {@value #SMALLEST} to {@value #LARGEST}
 * @param language tag of the language of its words; the system's where empty
 * @param region the country whose contacts are named, as in ISO 3166-1; the system's where empty
 */
public record Preferences(Theme theme, int textSize, Optional<String> language, Optional<String> region) {
    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;
    public static final Preferences DEFAULT =
            new Preferences(Theme.SYSTEM, SMALLEST, Optional.empty(), Optional.empty());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Preferences {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    /** Whether there is such a country in ISO 3166-1. */
    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    public Preferences withTheme(Theme newTheme) {
        return new Preferences(newTheme, textSize, language, region);
    }

    public Preferences withTextSize(int newSize) {
        return new Preferences(theme, newSize, language, region);
    }

    public Preferences withLanguage(Optional<String> newLanguage) {
        return new Preferences(theme, textSize, newLanguage, region);
    }

    public Preferences withRegion(Optional<String> newRegion) {
        return new Preferences(theme, textSize, language, newRegion);
    }
}
