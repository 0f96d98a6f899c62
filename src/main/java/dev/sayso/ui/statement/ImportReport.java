package dev.sayso.ui.statement;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Item;
import dev.sayso.catalogue.Ties;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Passage;
import java.util.List;
import java.util.Locale;

/**
 * What became of an imported statement.
 *
 * @param tied how many items found their passages
 * @param items how many items there are
 * @param untied titles of the items that found none, in order
 * @param unclaimed passages that nothing rests on, in reading order
 */
record ImportReport(int tied, int items, List<String> untied, List<Passage> unclaimed) {
    ImportReport {
        untied = List.copyOf(untied);
        unclaimed = List.copyOf(unclaimed);
    }

    static ImportReport of(Catalogue catalogue, Edition edition, Ties ties, Locale language) {
        var all = catalogue.items();
        var without = all.stream().filter(item -> ties.of(item.id()).isEmpty()).toList();
        return new ImportReport(
                all.size() - without.size(),
                all.size(),
                without.stream()
                        .map(Item::title)
                        .map(title -> title.in(language))
                        .toList(),
                edition.passages()
                        .filter(passage -> ties.unclaimed().contains(passage.address()))
                        .toList());
    }
}
