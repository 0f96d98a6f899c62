package dev.sayso.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule says of its items; the first of two that disagree has force. */
public enum Verb {
    FORBID,
    REQUIRE,
    /** Says what the organisation suggests, and never decides. */
    SUGGEST;

    /** The word in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }
}
