package dev.sayso.ui.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The panel's pages, in the rail's order; Settings stands at its foot, and what stands under another page not at all. */
public enum Page {
    CHOICES,
    STATEMENT,
    /** What would leave the device. */
    SENT,
    HISTORY,
    /** Whom to ask, and what was asked. */
    HELP,
    SETTINGS,
    /** What an organisation decides; under Settings. */
    POLICY,
    /** Preview programmes; under Settings. */
    PREVIEWS,
    /** What is known of the age, and what a guardian decides; under Settings. */
    FAMILY,
    /** What each edition changed; under Statement. */
    CHANGES,
    /** What is allowed for single incidents; under Help. */
    CASES,
    /** What is asked before anything else; stands in the place of Choices until then. */
    FIRST_RUN;

    /** The page's word on the command line, in ids and in {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page whose entry in the rail is the selected one while this page is open. */
    public Page entry() {
        return switch (this) {
            case POLICY, PREVIEWS, FAMILY -> SETTINGS;
            case CHANGES -> STATEMENT;
            case CASES -> HELP;
            case FIRST_RUN -> CHOICES;
            case CHOICES, STATEMENT, SENT, HISTORY, HELP, SETTINGS -> this;
        };
    }

    /** The pages that have an entry in the rail. */
    public static List<Page> rail() {
        return Stream.of(values()).filter(page -> page.entry() == page).toList();
    }

    public static Optional<Page> of(String word) {
        return Arrays.stream(values()).filter(page -> page.word().equals(word)).findFirst();
    }
}
