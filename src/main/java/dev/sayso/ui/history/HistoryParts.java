package dev.sayso.ui.history;

import dev.sayso.ui.control.Flow;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What this page is made of. */
final class HistoryParts {
    private HistoryParts() {}

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
}
