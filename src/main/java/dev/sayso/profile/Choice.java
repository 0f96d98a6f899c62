package dev.sayso.profile;

import java.util.Locale;
import java.util.Optional;

/** What a person said of one item. */
public enum Choice {
    GRANTED,
    REFUSED,
    ASK,
    /** Nothing said. */
    UNDECIDED;

    /** The word in files, on the command line and in {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Choice> of(String word) {
        for (var choice : values()) {
            if (choice.word().equals(word)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
