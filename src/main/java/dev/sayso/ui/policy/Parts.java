package dev.sayso.ui.policy;

import dev.sayso.fault.Place;
import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.Flow;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the cards of this page are made of. */
final class Parts {
    private Parts() {}

    static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static VBox column(Node... content) {
        var column = new VBox(content);
        column.getStyleClass().add("fact-column");
        return column;
    }

    /** The file, which can be copied, and the line. */
    static Flow place(Place place, Words words) {
        var parts = new ArrayList<Region>(List.of(Copyable.path(words, place.file())));
        place.position().ifPresent(at -> parts.add(label(words.text("policy.line", at.line()), "muted")));
        var flow = new Flow(parts);
        flow.getStyleClass().add("rule-place");
        return flow;
    }

    static HBox withIcon(Feather icon, Region content) {
        HBox.setHgrow(content, Priority.ALWAYS);
        var row = new HBox(new FontIcon(icon), content);
        row.getStyleClass().add("plain-row");
        return row;
    }

    static Region divider() {
        var line = new Region();
        line.getStyleClass().add("divider");
        return line;
    }

    /** An icon that points the other way where one reads from right to left. */
    static FontIcon mirrored(Feather icon) {
        var drawn = new FontIcon(icon);
        drawn.effectiveNodeOrientationProperty()
                .subscribe(way -> drawn.setScaleX(way == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1));
        return drawn;
    }
}
