package dev.sayso.catalogue;

import dev.sayso.statement.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the passages of one edition that the catalogue means. */
final class Recognition {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201A\u201B]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201C\u201D\u201E\u201F\u00AB\u00BB]");

    private final Locale language;
    private final SequencedMap<String, String> foldedByAddress = new LinkedHashMap<>();

    Recognition(Edition edition) {
        this.language = edition.language();
        edition.passages().forEach(passage -> foldedByAddress.put(passage.address(), fold(passage.text())));
    }

    Set<String> addresses() {
        return foldedByAddress.keySet();
    }

    /** Those of {@code addresses} that the edition has; else the one passage that {@code cues} mark; else none. */
    List<String> passages(List<String> addresses, Cues cues) {
        var known = addresses.stream().filter(foldedByAddress::containsKey).toList();
        return known.isEmpty() ? byCue(cues.in(language)) : known;
    }

    private List<String> byCue(List<String> phrases) {
        var folded = phrases.stream().map(Recognition::fold).toList();
        var found = foldedByAddress.entrySet().stream()
                .filter(passage -> folded.stream().allMatch(passage.getValue()::contains))
                .map(passage -> passage.getKey())
                .toList();
        // Two passages that both fit leave open which one is meant; to choose would be to guess.
        return phrases.isEmpty() || found.size() != 1 ? List.of() : found;
    }

    /** The text without what differs between two copies of the same words: case, white space, the shape of quotes. */
    private static String fold(String text) {
        var spaced = WHITE_SPACE.matcher(text).replaceAll(" ");
        var single = SINGLE_QUOTES.matcher(spaced).replaceAll("'");
        return DOUBLE_QUOTES.matcher(single).replaceAll("\"").toLowerCase(Locale.ROOT);
    }
}
