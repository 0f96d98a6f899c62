package dev.sayso.profile;

import java.util.Locale;
import java.util.Optional;

/** Why a grant ended without anybody's taking it back. What ended stays so, also where a clock is set back. */
public enum Ended {
    /** It was given too long ago. */
    EXPIRED,
    /** What it was given for changed since. */
    NEEDS_REVIEW;

    /** The word in the profile. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Ended> of(String word) {
        for (var ended : values()) {
            if (ended.word().equals(word)) {
                return Optional.of(ended);
            }
        }
        return Optional.empty();
    }
}
