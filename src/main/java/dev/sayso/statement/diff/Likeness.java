package dev.sayso.statement.diff;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How alike two passages are: by the words they share. Of a long one its beginning tells enough. */
record Likeness(Map<String, Integer> counts, int total) {
    static final int MOST_WORDS = 400;

    static Likeness of(String text) {
        var counts = new HashMap<>(WordDiff.words(text.substring(0, Math.min(text.length(), MOST_WORDS * 10))).stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .limit(MOST_WORDS)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum)));
        return new Likeness(
                counts, counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** From 0, for no word in common, to 1. */
    double to(Likeness other) {
        if (total + other.total == 0) {
            return 0;
        }
        var shared = counts.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0)))
                .sum();
        return 2.0 * shared / (total + other.total);
    }
}
