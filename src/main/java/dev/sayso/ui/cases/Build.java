package dev.sayso.ui.cases;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What the cards of this page are made of. */
final class Build {
    private Build() {}

    static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
