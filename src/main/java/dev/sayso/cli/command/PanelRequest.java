package dev.sayso.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the panel is wanted. What is empty is as the person last had it.
 *
 * @param screenshot draw the page into this file instead of opening a window
 * @param page one of {@link #PAGES}
 * @param item id of the item to show on the Choices page
 * @param theme one of {@link #THEMES}
 * @param size of the window
 * @param textSize in per cent, 100 to 200
 */
public record PanelRequest(
        Optional<Path> screenshot,
        Optional<String> page,
        Optional<String> item,
        Optional<String> theme,
        Size size,
        Optional<Integer> textSize) {
    public static final List<String> PAGES = List.of(
            "choices",
            "statement",
            "sent",
            "history",
            "help",
            "settings",
            "policy",
            "previews",
            "family",
            "changes",
            "cases",
            "first-run");
    public static final List<String> THEMES = List.of("light", "dark", "contrast");

    /** Width and height in pixels. */
    public record Size(int width, int height) {}

    /** The panel as it opens by itself. */
    public static final PanelRequest USUAL = new PanelRequest(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Size(1120, 760),
            Optional.empty());

    /** The same, drawn into a file. */
    public PanelRequest drawnTo(Path file) {
        return new PanelRequest(Optional.of(file), page, item, theme, size, textSize);
    }
}
