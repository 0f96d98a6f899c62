package dev.sayso.ui.help;

import dev.sayso.ui.control.Hints;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.words.Words;
import java.net.URI;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

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

    static VBox column(String style, Node... content) {
        var column = new VBox(content);
        column.getStyleClass().add(style);
        return column;
    }

    static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A link inside the panel. */
    static Hyperlink go(String id, String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setId(id);
        link.setWrapText(true);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** An address that opens outside SaySo, when it is clicked and not before. */
    static Hyperlink out(String id, URI address, Words words, LinkOpener links) {
        var link = go(id, address.toString(), () -> links.open(address));
        link.setAccessibleHelp(words.text("statement.link.help", address.toString()));
        Hints.on(link, () -> words.text("statement.link.help", address.toString()));
        return link;
    }

    static void show(Label label, boolean shown, String text) {
        label.setText(text);
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
