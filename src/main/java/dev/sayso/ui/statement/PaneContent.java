package dev.sayso.ui.statement;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Fact;
import dev.sayso.catalogue.Item;
import dev.sayso.catalogue.Necessity;
import dev.sayso.catalogue.Ties;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Section;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the pane beside the choices shows.
 *
 * @param sections whole sections, in reading order
 * @param lit addresses of the passages that rest under what the person is looking at, in reading order
 * @param untied id of the item, fact or category that no passage of the edition is tied to
 */
record PaneContent(List<Section> sections, List<String> lit, Optional<String> untied) {
    PaneContent {
        sections = List.copyOf(sections);
        lit = List.copyOf(lit);
    }

    /** @param item the selected item or fact; an item counts unless another category than its own is open */
    static PaneContent of(
            Catalogue catalogue, Edition edition, Ties ties, Optional<String> item, Optional<String> category) {
        var fact = item.flatMap(id -> fact(catalogue, id));
        if (fact.isPresent()) {
            return of(catalogue, edition, ties, fact.get());
        }
        var chosen = item.flatMap(catalogue::item)
                .filter(found -> category.isEmpty() || category.get().equals(found.category()));
        var open = category.flatMap(catalogue::category);
        var looking = chosen.map(Item::id).or(() -> open.map(Category::id));
        var items = chosen.map(found -> List.of(found.id()))
                .or(() -> open.map(PaneContent::items))
                .orElse(List.of());
        var lit = passages(edition, ties, items);
        if (lit.isEmpty()) {
            return new PaneContent(List.of(mainSection(catalogue, edition, ties)), lit, looking);
        }
        var sections = edition.sections().stream()
                .filter(section -> section.passages().stream().anyMatch(passage -> lit.contains(passage.address())))
                .toList();
        return new PaneContent(sections, lit, Optional.empty());
    }

    /** Only what the fact rests on and what pulls the other way, so that both are in sight at once. */
    private static PaneContent of(Catalogue catalogue, Edition edition, Ties ties, Fact fact) {
        var lit = passages(edition, ties, restingOn(catalogue, fact.id()));
        if (lit.isEmpty()) {
            return new PaneContent(List.of(mainSection(catalogue, edition, ties)), lit, Optional.of(fact.id()));
        }
        var sections = edition.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.passages().stream()
                                .filter(passage -> lit.contains(passage.address()))
                                .toList()))
                .filter(section -> !section.passages().isEmpty())
                .toList();
        return new PaneContent(sections, lit, Optional.empty());
    }

    /** The ids whose passages are shown for that item or fact: its own, and what the statement says against it. */
    static List<String> restingOn(Catalogue catalogue, String id) {
        var tension = fact(catalogue, id).flatMap(Fact::tension).map(Fact::id);
        return Stream.concat(Stream.of(id), tension.stream()).toList();
    }

    /** What is always on, what the data is never used for, what an organisation can do, or what of children, of that id. */
    static Optional<Fact> fact(Catalogue catalogue, String id) {
        return Stream.of(
                        catalogue.necessities().stream().map(Necessity::fact),
                        catalogue.excludedPurposes().values().stream(),
                        catalogue.organisations().values().stream(),
                        catalogue.guardians().values().stream())
                .flatMap(facts -> facts)
                .filter(fact -> fact.id().equals(id))
                .findFirst();
    }

    /** The passages that those items rest on, in reading order. */
    static List<String> passages(Edition edition, Ties ties, Collection<String> items) {
        var tied = items.stream().flatMap(item -> ties.of(item).stream()).toList();
        return edition.passages()
                .map(passage -> passage.address())
                .filter(tied::contains)
                .toList();
    }

    /** The section that most items rest on; the first of the statement where none does. */
    private static Section mainSection(Catalogue catalogue, Edition edition, Ties ties) {
        return edition.sections().stream()
                .max(Comparator.comparingLong(section -> count(catalogue, ties, section)))
                .orElseGet(() -> new Section("", edition.title(), List.of()));
    }

    private static long count(Catalogue catalogue, Ties ties, Section section) {
        return section.passages().stream()
                .mapToLong(passage -> ties.itemsOn(catalogue, passage.address()).size())
                .sum();
    }

    private static List<String> items(Category category) {
        return category.items().stream().map(Item::id).toList();
    }
}
