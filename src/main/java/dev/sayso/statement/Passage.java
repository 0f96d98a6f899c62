package dev.sayso.statement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An addressable block of a section: a paragraph or an entry of a list.
 *
 * @param address {@code section#passage}, unique in its edition
 * @param depth 0 for a paragraph, 1 for an entry of a list, 2 for an entry of a list inside a list, and so on
 * @param spans its text in runs, in order
 */
public record Passage(String address, int depth, List<Span> spans) {
    public Passage {
        spans = List.copyOf(spans);
    }

    /** The whole text. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
