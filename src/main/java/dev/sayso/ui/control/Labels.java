package dev.sayso.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that never cut their text off. */
public final class Labels {
    private Labels() {}

    /** One that wraps and keeps the height that this takes. */
    public static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
