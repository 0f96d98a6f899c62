package dev.sayso.ui.statement;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Item;
import dev.sayso.catalogue.Ties;
import java.util.ArrayList;
import java.util.List;

/** Which switches stand in the margin of a passage. */
final class MarginSwitches {
    /**
     * One switch: of a category, or of one item.
     *
     * @param id of the category or item
     * @param category id of the category it belongs to
     * @param items ids of the items it turns
     * @param whole whether it is the category's own switch
     */
    record Entry(String id, String category, List<String> items, boolean whole) {
        Entry {
            items = List.copyOf(items);
        }
    }

    private MarginSwitches() {}

    /** In the catalogue's order: an item's own switch where it alone of its category rests here, else the category's. */
    static List<Entry> beside(Catalogue catalogue, Ties ties, String address) {
        var entries = new ArrayList<Entry>();
        for (var category : catalogue.categories()) {
            var here = category.items().stream()
                    .map(Item::id)
                    .filter(item -> ties.of(item).contains(address))
                    .toList();
            if (here.size() == 1 && category.items().size() > 1) {
                entries.add(new Entry(here.getFirst(), category.id(), here, false));
            } else if (!here.isEmpty()) {
                entries.add(new Entry(category.id(), category.id(), ids(category), true));
            }
        }
        return entries;
    }

    private static List<String> ids(Category category) {
        return category.items().stream().map(Item::id).toList();
    }
}
