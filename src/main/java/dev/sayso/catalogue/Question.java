package dev.sayso.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may want to ask. */
public enum Question {
    TECHNICAL,
    PASSWORD,
    PRIVACY;

    /** The word in files, on the command line and in {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Question> of(String word) {
        return Arrays.stream(values())
                .filter(question -> question.word().equals(word))
                .findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Question::word).toList();
    }
}
