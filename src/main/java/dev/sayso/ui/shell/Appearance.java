package dev.sayso.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Puts theme, typeface and text size on a scene. */
public final class Appearance {
    private static final String FONTS = "/fonts/com/formdev/flatlaf/fonts/inter/";
    private static final List<String> SHEETS = List.of("panel", "choices", "statement", "sent", "history", "help");
    private static final AtomicBoolean FONTS_LOADED = new AtomicBoolean();
    private static final double BASE_SIZE = 14;
    private static final double ICON_EMS = 1.15;

    private Appearance() {}

    /** Does ahead what any first picture needs: the typeface, the styles, and what JavaFX makes with the first of all controls. */
    public static void makeReady() {
        loadFonts();
        applyToControls(Preferences.DEFAULT);
        var scene = new Scene(new ScrollPane(new Button("SaySo", new FontIcon(Feather.CHECK))));
        apply(scene, Preferences.DEFAULT);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** Makes the panel's typeface known to the toolkit. */
    public static void loadFonts() {
        if (FONTS_LOADED.getAndSet(true)) {
            return;
        }
        for (var name : List.of("Inter-Regular.otf", "Inter-SemiBold.otf")) {
            try (var font = Appearance.class.getResourceAsStream(FONTS + name)) {
                if (font != null) {
                    Font.loadFont(font, BASE_SIZE);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Chooses the style of all controls, menus and pop-overs, which are scenes of their own. Called before the first control is made, or JavaFX would load its own
     * style first, for nothing.
     */
    public static void applyToControls(Preferences preferences) {
        var primer = resolve(preferences.theme()) == Theme.LIGHT ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheetBSS());
    }

    public static void apply(Scene scene, Preferences preferences) {
        applyToControls(preferences);
        var theme = resolve(preferences.theme());
        scene.getStylesheets().setAll(SHEETS.stream().map(Appearance::sheet).toList());
        scene.getStylesheets().add(sheet(theme.word()));
        scene.getStylesheets().add(iconSheet(em(preferences)));
        scene.getRoot().setStyle("-fx-font-size: " + em(preferences) + "px;");
    }

    /** The size of one em in pixels. */
    public static double em(Preferences preferences) {
        return BASE_SIZE * preferences.textSize() / 100;
    }

    /** The theme itself, where the preference is to follow the system. */
    public static Theme resolve(Theme preferred) {
        if (preferred != Theme.SYSTEM) {
            return preferred;
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    /** Icons are glyphs whose size no em reaches, so they get a rule in pixels. */
    private static String iconSheet(double em) {
        var rule = ".ikonli-font-icon { -fx-icon-size: " + Math.round(em * ICON_EMS) + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.US_ASCII));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Appearance.class.getResource("/styles/" + name + ".bss"), name)
                .toExternalForm();
    }
}
