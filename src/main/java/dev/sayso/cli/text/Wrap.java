package dev.sayso.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Prose in lines that fit a terminal; a word is never broken, so an address stays whole. */
public final class Wrap {
    private static final int COLUMNS = 80;

    private Wrap() {}

    /**
     * The text in lines of at most {@value #COLUMNS} columns.
     *
     * @param lead what the first line begins with; the others are set in as far
     */
    public static List<String> lines(String lead, String text) {
        var lines = new ArrayList<String>();
        var indent = " ".repeat(DisplayWidth.of(lead));
        var line = new StringBuilder(lead);
        var empty = true;
        for (var word : text.strip().split(" +", -1)) {
            if (!empty && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(word) > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
        return List.copyOf(lines);
    }
}
