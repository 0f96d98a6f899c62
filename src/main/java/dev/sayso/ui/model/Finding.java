package dev.sayso.ui.model;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Search;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One thing that a search of the whole panel found.
 *
 * @param kind what it is
 * @param target word of the page, id of the item, or address of the passage or section
 * @param title what it is called
 * @param excerpt where the words stand
 */
public record Finding(Kind kind, String target, String title, String excerpt) {
    private static final int BEFORE = 24;
    private static final int AFTER = 64;
    private static final int MOST = 50;

    public enum Kind {
        PAGE,
        ITEM,
        PASSAGE
    }

    /** Pages first, then items, then the statement's passages, each once; nothing for blank words. */
    public static List<Finding> of(String query, Catalogue catalogue, Edition edition, Words words) {
        if (query.isBlank()) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        var wanted = query.strip().toLowerCase(words.locale());
        for (var page : Page.values()) {
            var title = words.text("page." + page.word());
            if (holds(title, wanted, words.locale())) {
                found.add(new Finding(Kind.PAGE, page.word(), title, words.text("find.page")));
            }
        }
        for (var item : catalogue.items()) {
            var title = item.title().in(words.locale());
            var description = item.description().in(words.locale());
            if (holds(title, wanted, words.locale())
                    || holds(description, wanted, words.locale())
                    || item.id().contains(wanted)) {
                found.add(new Finding(Kind.ITEM, item.id(), title, description));
            }
        }
        Search.find(edition, query).stream()
                .map(Search.Hit::address)
                .distinct()
                .map(address -> passage(address, edition, wanted, words.locale()))
                .forEach(found::add);
        return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : List.copyOf(found);
    }

    private static Finding passage(String address, Edition edition, String wanted, Locale locale) {
        var section = edition.sections().stream()
                .filter(each -> address.equals(each.id()) || address.startsWith(each.id() + "#"))
                .findFirst();
        var title = section.map(each -> each.title()).orElse("");
        var text = edition.passage(address).map(passage -> passage.text()).orElse(title);
        return new Finding(Kind.PASSAGE, address, title, excerpt(text, wanted, locale));
    }

    private static String excerpt(String text, String wanted, Locale locale) {
        var at = Math.max(0, text.toLowerCase(locale).indexOf(wanted));
        var start = Math.max(0, at - BEFORE);
        var end = Math.min(text.length(), at + wanted.length() + AFTER);
        return (start > 0 ? "…" : "") + text.substring(start, end).strip() + (end < text.length() ? "…" : "");
    }

    private static boolean holds(String text, String wanted, Locale locale) {
        return text.toLowerCase(locale).contains(wanted);
    }
}
