package dev.sayso.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an organisation says of people under age; the first of two that disagree has force. */
public enum Minors {
    /** Nothing optional is allowed for them, whoever consents. */
    BLOCK,
    /** A guardian may consent for them, as without any policy. */
    GUARDIAN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Minors> of(String word) {
        return Arrays.stream(values())
                .filter(minors -> minors.word().equals(word))
                .findFirst();
    }
}
