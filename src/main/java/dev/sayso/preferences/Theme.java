package dev.sayso.preferences;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the panel is coloured. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> of(String word) {
        return Arrays.stream(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst();
    }
}
