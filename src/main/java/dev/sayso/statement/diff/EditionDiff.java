package dev.sayso.statement.diff;

import dev.sayso.statement.Edition;
import dev.sayso.statement.Passage;
import java.util.List;

/**
 * What differs between two editions.
 *
 * @param sections all there are, in the later edition's order, each that was removed where it stood
 */
public record EditionDiff(Edition earlier, Edition later, List<SectionDiff> sections) {
    public EditionDiff {
        sections = List.copyOf(sections);
    }

    /** Takes seconds at the most, whatever the editions hold. */
    public static EditionDiff between(Edition earlier, Edition later) {
        return new EditionDiff(earlier, later, new Sections().between(earlier.sections(), later.sections()));
    }

    /** Those that are not the same in both. */
    public List<SectionDiff> changed() {
        return sections.stream()
                .filter(section -> section.change() != Change.SAME)
                .toList();
    }

    /** What a passage says: equal for two of them exactly where they differ in white space and typography at the most. */
    public static String wording(Passage passage) {
        return Wording.of(passage.text());
    }

    /** Whether the two can be held against each other word for word; where not, everything differs and little is told by it. */
    public boolean alike() {
        return earlier.alike(later);
    }
}
