package dev.sayso.ui.history;

import dev.sayso.ui.control.Flow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What this page is made of. */
final class Parts {
    private Parts() {}

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

    static Flow row(Button... buttons) {
        return new Flow(List.of(buttons));
    }

    /** Lines of text behind an icon. */
    static HBox marked(Feather icon, Region... lines) {
        var text = new VBox(lines);
        text.getStyleClass().add("history-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(new FontIcon(icon), text);
        row.getStyleClass().add("plain-row");
        return row;
    }

    /** In the middle of a page that has nothing else to show. */
    static VBox instead(Node sign, String title, String text, Button... buttons) {
        var box = new VBox(sign, label(title, "card-title"), label(text, "muted"));
        box.getChildren().addAll(buttons);
        box.getStyleClass().addAll("card", "empty");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }
}
