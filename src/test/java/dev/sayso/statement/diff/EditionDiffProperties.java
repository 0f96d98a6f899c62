package dev.sayso.statement.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.statement.Edition;
import dev.sayso.statement.Passage;
import dev.sayso.statement.Section;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any two editions. */
class EditionDiffProperties {
    @Property
    void nothingDiffersBetweenAnEditionAndItself(@ForAll("editions") Edition edition) {
        var diff = EditionDiff.between(edition, edition);
        assertThat(diff.changed()).isEmpty();
        assertThat(diff.sections()).hasSameSizeAs(edition.sections());
    }

    @Property
    void theRunsGiveBothEditionsBack(@ForAll("editions") Edition earlier, @ForAll("editions") Edition later) {
        var diff = EditionDiff.between(earlier, later);
        assertThat(texts(diff, Change.REMOVED)).containsExactlyElementsOf(texts(later));
        assertThat(texts(diff, Change.ADDED)).containsExactlyInAnyOrderElementsOf(texts(earlier));
    }

    @Property
    void whatIsAddedOneWayIsRemovedTheOther(@ForAll("editions") Edition one, @ForAll("editions") Edition other) {
        var there = EditionDiff.between(one, other);
        var back = EditionDiff.between(other, one);
        assertThat(there.changed().isEmpty()).isEqualTo(back.changed().isEmpty());
    }

    /** All texts that are there without what was changed that way. */
    private static List<String> texts(EditionDiff diff, Change without) {
        return diff.sections().stream()
                .flatMap(section -> section.passages().stream())
                .filter(passage -> passage.change() != without)
                .map(passage -> Runs.text(passage.runs(), without))
                .toList();
    }

    private static List<String> texts(Edition edition) {
        return edition.passages().map(Passage::text).toList();
    }

    @Provide
    Arbitrary<Edition> editions() {
        var words = Arbitraries.of(
                "we", "may", "keep", "share", "data", "’", "'", " ", "  ", ".", "\u00A0", "né", "🙂", "-");
        var text = words.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join(" ", list));
        var passages = text.list().ofMaxSize(6);
        return passages.map(EditionDiffProperties::section)
                .list()
                .ofMaxSize(4)
                .map(sections -> Texts.edition("1", numbered(sections)));
    }

    private static Section section(List<String> texts) {
        var passages = new String[texts.size()];
        for (var i = 0; i < passages.length; i++) {
            passages[i] = (i % 2 == 0 ? "p" : "name") + i + ": " + texts.get(i);
        }
        return Texts.section("s", passages);
    }

    private static List<Section> numbered(List<Section> sections) {
        var numbered = new ArrayList<Section>();
        for (var section : sections) {
            var id = "s" + numbered.size();
            var passages = section.passages().stream()
                    .map(passage -> new Passage(
                            id + passage.address().substring(passage.address().indexOf('#')), 0, passage.spans()))
                    .toList();
            numbered.add(new Section(id, "Title " + passages.size(), passages));
        }
        return numbered;
    }
}
