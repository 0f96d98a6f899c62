package dev.sayso.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One item of which two profiles say something else.
 *
 * @param product the product it was said for alone; empty for all products
 * @param item the item
 * @param before what the first says; empty where nothing
 * @param after what the second says; empty where nothing
 */
public record Difference(
        Optional<String> product, String item, Optional<ChoiceRecord> before, Optional<ChoiceRecord> after) {

    /** All differences in choices, those for all products first, sorted by product and item. */
    public static List<Difference> between(Profile before, Profile after) {
        var found = new ArrayList<Difference>();
        compare(Optional.empty(), before.choices(), after.choices(), found);
        var products = new TreeSet<>(before.products().keySet());
        products.addAll(after.products().keySet());
        for (var product : products) {
            compare(Optional.of(product), choices(before, product), choices(after, product), found);
        }
        return List.copyOf(found);
    }

    private static Map<String, ChoiceRecord> choices(Profile profile, String product) {
        return Optional.ofNullable(profile.products().get(product))
                .<Map<String, ChoiceRecord>>map(ProductProfile::choices)
                .orElseGet(Map::of);
    }

    private static void compare(
            Optional<String> product,
            Map<String, ChoiceRecord> before,
            Map<String, ChoiceRecord> after,
            List<Difference> found) {
        var items = new TreeSet<>(before.keySet());
        items.addAll(after.keySet());
        for (var item : items) {
            var was = Optional.ofNullable(before.get(item));
            var is = Optional.ofNullable(after.get(item));
            if (!was.equals(is)) {
                found.add(new Difference(product, item, was, is));
            }
        }
    }
}
