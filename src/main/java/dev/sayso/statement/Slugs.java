package dev.sayso.statement;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids made from words: {@code Data We Collect} becomes {@code data-we-collect}. */
final class Slugs {
    private static final int LONGEST = 60;
    private static final Pattern SILENT = Pattern.compile("[\\p{M}'’‘]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    /** What every statement's title says, so that it tells none of them apart. */
    private static final Pattern COMMON = Pattern.compile(
            "\\b(privacy (statement|notice|policy)|datenschutz(erklärung|hinweise?|bestimmungen)|and|und)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Set<String> taken = new HashSet<>();

    /** From which number on the ids made from an id may still be free: many entries may begin alike. */
    private final Map<String, Integer> tried = new HashMap<>();

    /** Whether the id was free; it is taken from now on. */
    boolean take(String id) {
        return taken.add(id);
    }

    /** The id itself, or with the first number from 2 on that makes it free; it is taken from now on. */
    String free(String id) {
        if (taken.add(id)) {
            return id;
        }
        for (var number = tried.getOrDefault(id, 2); ; number++) {
            if (taken.add(id + "-" + number)) {
                tried.put(id, number + 1);
                return id + "-" + number;
            }
        }
    }

    /** The first of {@code p1}, {@code p2} … from that number on that is free. */
    String numbered(int number) {
        return free("p" + number);
    }

    /** May be empty, where the words hold neither letters nor digits. */
    static String of(String words) {
        var letters = Normalizer.normalize(words.replace("ß", "ss"), Normalizer.Form.NFD);
        var joined = BETWEEN.matcher(SILENT.matcher(letters).replaceAll(""))
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
        var slug = EDGES.matcher(joined).replaceAll("");
        if (slug.length() <= LONGEST) {
            return slug;
        }
        var cut = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, cut > 0 ? cut : LONGEST);
    }

    /** The id of the statement that bears the title. */
    static String ofStatement(String title) {
        var slug = of(COMMON.matcher(title).replaceAll(" "));
        if (!slug.isEmpty()) {
            return slug;
        }
        var whole = of(title);
        return whole.isEmpty() ? "statement" : whole;
    }
}
