package dev.sayso.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The language a statement is written in. */
final class Languages {
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "to", "we", "you", "your", "our", "and", "is", "that");
    private static final Set<String> GERMAN =
            Set.of("der", "die", "das", "und", "wir", "sie", "ihre", "unsere", "ist", "nicht", "von", "zu");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int ENOUGH = 2000;

    private Languages() {}

    static Optional<Locale> ofTag(String tag) {
        var tagged = Locale.forLanguageTag(tag.replace('_', '-'));
        // Variants and extensions, of which there may be any number, tell no two languages of a statement apart.
        var plain = new Locale.Builder()
                .setLanguage(tagged.getLanguage())
                .setScript(tagged.getScript())
                .setRegion(tagged.getCountry())
                .build();
        return Optional.of(plain).filter(language -> !language.getLanguage().isEmpty());
    }

    /** Told by its commonest words; undetermined where neither English's nor German's clearly prevail. */
    static Locale ofText(List<Block> blocks) {
        var words = blocks.stream()
                .flatMap(block -> WORD.matcher(block.text()).results())
                .limit(ENOUGH)
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
        var english = words.stream().filter(ENGLISH::contains).count();
        var german = words.stream().filter(GERMAN::contains).count();
        if (english > 2 * german) {
            return Locale.ENGLISH;
        }
        return german > 2 * english ? Locale.GERMAN : Locale.ROOT;
    }
}
