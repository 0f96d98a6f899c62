package dev.sayso.ui;

import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.Theme;
import dev.sayso.ui.model.Page;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the panel is asked to open.
 *
 * @param page the page to open on
 * @param item the item to show there, its category open
 * @param theme instead of the person's preference
 * @param textSize in per cent, instead of the person's preference
 * @param locale for words, dates and layout, unless the person prefers another language
 * @param width of the content in pixels
 * @param height of the content in pixels
 */
public record PanelRequest(
        Page page,
        Optional<String> item,
        Optional<Theme> theme,
        OptionalInt textSize,
        Locale locale,
        int width,
        int height) {
    public static final int LEAST_WIDTH = 640;
    public static final int LEAST_HEIGHT = 480;

    PanelRequest on(Page other) {
        return new PanelRequest(other, item, theme, textSize, locale, width, height);
    }

    Preferences override(Preferences preferences) {
        var themed = theme.map(preferences::withTheme).orElse(preferences);
        return textSize.isPresent() ? themed.withTextSize(textSize.getAsInt()) : themed;
    }
}
