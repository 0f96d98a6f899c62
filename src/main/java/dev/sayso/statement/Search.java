package dev.sayso.statement;

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

    /** Every place in reading order where {@code words} stand, case, accents and kinds of white space aside. */
    public static List<Hit> find(Edition edition, String words) {
        return List.of();
    }
}
