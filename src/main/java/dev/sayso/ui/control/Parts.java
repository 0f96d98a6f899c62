package dev.sayso.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What pages and their cards are made of. Texts wrap, and never give up their height. */
public final class Parts {
    private Parts() {}

    public static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A link inside the panel. */
    public static Hyperlink link(String id, String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setId(id);
        link.setWrapText(true);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** Leads from a page to the one that it stands under. */
    public static Hyperlink back(String id, String text, String accessibleText, Runnable action) {
        var link = link(id, text, action);
        link.setGraphic(mirrored(Feather.CHEVRON_LEFT));
        link.setAccessibleText(accessibleText);
        return link;
    }

    public static VBox column(String style, Node... content) {
        var column = new VBox(content);
        column.getStyleClass().add(style);
        return column;
    }

    public static HBox withIcon(Feather icon, Region content) {
        HBox.setHgrow(content, Priority.ALWAYS);
        var row = new HBox(new FontIcon(icon), content);
        row.getStyleClass().add("plain-row");
        return row;
    }

    /** In the middle of a page that has nothing else to show. */
    public static VBox empty(Node sign, String title, String text, Node... more) {
        var box = new VBox(sign, label(title, "card-title"), label(text, "muted"));
        box.getChildren().addAll(more);
        box.getStyleClass().addAll("card", "empty");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }

    /** An icon that points the other way where one reads from right to left. */
    private static FontIcon mirrored(Feather icon) {
        var drawn = new FontIcon(icon);
        drawn.effectiveNodeOrientationProperty()
                .subscribe(way -> drawn.setScaleX(way == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1));
        return drawn;
    }
}
