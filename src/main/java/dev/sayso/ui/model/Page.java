package dev.sayso.ui.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The panel's pages, in the rail's order; the last stands at its foot. */
public enum Page {
    CHOICES,
    STATEMENT,
    SETTINGS;

    /** The page's word on the command line, in ids and in {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Page> of(String word) {
        return Arrays.stream(values()).filter(page -> page.word().equals(word)).findFirst();
    }
}
