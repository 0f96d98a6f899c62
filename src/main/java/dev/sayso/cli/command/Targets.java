package dev.sayso.cli.command;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Item;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** The items that words of the command line name: an item, a category, or all. */
public final class Targets {
    public static final String ALL = "all";

    private Targets() {}

    /** Ids of the items, each once, in the order they were named. */
    public static List<String> items(Catalogue catalogue, List<String> names) {
        var items = new LinkedHashSet<String>();
        names.forEach(name -> items(catalogue, name).map(Item::id).forEach(items::add));
        return List.copyOf(items);
    }

    public static String item(Catalogue catalogue, String name) {
        return catalogue.item(name).map(Item::id).orElseThrow(() -> new FaultException(unknown(catalogue, name)));
    }

    /** That there is no such item, and which one was probably meant. */
    public static Fault unknown(Catalogue catalogue, String name) {
        return unknown(name, ids(catalogue));
    }

    private static Stream<Item> items(Catalogue catalogue, String name) {
        if (name.equals(ALL)) {
            return catalogue.items().stream();
        }
        return catalogue
                .category(name)
                .map(category -> category.items().stream())
                .or(() -> catalogue.item(name).map(Stream::of))
                .orElseThrow(() -> new FaultException(unknown(name, everything(catalogue))));
    }

    /** Whatever {@link #items} understands. */
    public static List<String> everything(Catalogue catalogue) {
        var categories = catalogue.categories().stream().map(Category::id);
        return Stream.of(ids(catalogue).stream(), categories, Stream.of(ALL))
                .flatMap(ids -> ids)
                .toList();
    }

    public static List<String> ids(Catalogue catalogue) {
        return catalogue.items().stream().map(Item::id).toList();
    }

    private static Fault unknown(String name, List<String> known) {
        return Nearest.to(name, known)
                .map(meant -> Fault.of(Kind.USAGE, "cli.item-misspelt", name, meant))
                .orElseGet(() -> Fault.of(Kind.USAGE, "cli.item-unknown", name));
    }
}
