package dev.sayso.profile;

import java.util.Locale;
import java.util.Optional;

/** What is known of the person's age; most people are never asked and are {@link #UNKNOWN}. */
public enum AgeGroup {
    UNKNOWN,
    ADULT,
    MINOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AgeGroup> of(String word) {
        for (var group : values()) {
            if (group.word().equals(word)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
