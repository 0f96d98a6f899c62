package dev.sayso.ui.statement;

import dev.sayso.statement.Edition;
import dev.sayso.statement.Passage;
import dev.sayso.statement.Section;
import dev.sayso.statement.Span;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * One block of text on the screen: a section's heading or a passage.
 *
 * @param address the passage's address; for a heading, the section's id
 * @param section id of the section it stands in
 * @param heading whether it is the section's heading
 * @param depth 0 for a paragraph, 1 for an entry of a list, and so on
 * @param spans its text in runs
 */
record Block(String address, String section, boolean heading, int depth, List<Span> spans) {

    /** Everything in the edition, in reading order. */
    static List<Block> of(Edition edition) {
        return of(edition.sections());
    }

    static List<Block> of(List<Section> sections) {
        return sections.stream().flatMap(Block::blocks).toList();
    }

    /** Only those passages, in reading order, without headings. */
    static List<Block> passages(Edition edition, Collection<String> addresses) {
        return of(edition).stream()
                .filter(block -> !block.heading && addresses.contains(block.address))
                .toList();
    }

    String text() {
        return new Passage(address, depth, spans).text();
    }

    private static Stream<Block> blocks(Section section) {
        var passages = section.passages().stream()
                .map(passage -> new Block(passage.address(), section.id(), false, passage.depth(), passage.spans()));
        return section.title().isBlank() ? passages : Stream.concat(Stream.of(heading(section)), passages);
    }

    private static Block heading(Section section) {
        return new Block(section.id(), section.id(), true, 0, List.of(Span.plain(section.title())));
    }
}
