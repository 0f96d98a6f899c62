package dev.sayso.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person may ask for. */
public enum RequestKind {
    /** A copy of the data about the person. */
    ACCESS,
    CORRECT,
    DELETE,
    /** That data is no longer used. */
    OBJECT,
    QUESTION;

    /** The word in files, on the command line and in {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RequestKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(RequestKind::word).toList();
    }
}
