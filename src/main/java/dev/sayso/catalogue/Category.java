package dev.sayso.catalogue;

import java.util.List;

/**
 * One of the kinds of data that the statement names.
 *
 * @param id {@code usage}, {@code device}, {@code errors} or {@code support}
 * @param title its name on the screen
 * @param summary one line of what it holds
 * @param items what is collected in it, in the order it is shown
 */
public record Category(String id, Wording title, Wording summary, List<Item> items) {
    public Category {
        items = List.copyOf(items);
    }
}
