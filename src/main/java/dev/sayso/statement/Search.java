package dev.sayso.statement;

import java.util.ArrayList;
import java.util.List;

/** Finds words in an edition. */
public final class Search {
    /**
     * One place where the words stand.
     *
     * @param address the passage ({@code section#passage}), or the section ({@code section}) where the words stand in its title
     * @param start index of the first character in the passage's text (or the section's title)
     * @param end index after the last
     */
    public record Hit(String address, int start, int end) {}

    private Search() {}

    /**
     * Every place in reading order where {@code words} stand, case, accents, shapes of quotation marks and kinds of white space aside.
     * Hits never overlap.
     */
    public static List<Hit> find(Edition edition, String words) {
        var sought = Folded.of(words.strip()).text();
        var hits = new ArrayList<Hit>();
        if (sought.isEmpty()) {
            return hits;
        }
        for (var section : edition.sections()) {
            find(section.id(), section.title(), sought, hits);
            for (var passage : section.passages()) {
                find(passage.address(), passage.text(), sought, hits);
            }
        }
        return hits;
    }

    private static void find(String address, String text, String sought, List<Hit> hits) {
        var folded = Folded.of(text);
        var from = 0;
        for (var at = folded.text().indexOf(sought); at >= 0; at = folded.text().indexOf(sought, at + 1)) {
            var start = folded.start(at);
            if (start >= from) {
                from = folded.end(at + sought.length() - 1);
                hits.add(new Hit(address, start, from));
            }
        }
    }
}
