package dev.sayso.instance;

import java.util.Optional;

/**
 * What a second start asks of the window that is open.
 *
 * @param page the word of the page to show; where there is none, the page stays
 * @param item id of the item to show
 * @param launch the desktop's name for the click that started it, which lets the window come forward
 */
public record Wish(Optional<String> page, Optional<String> item, Optional<String> launch) {}
