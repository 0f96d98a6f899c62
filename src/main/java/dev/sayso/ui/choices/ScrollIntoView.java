package dev.sayso.ui.choices;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls just as far as it takes to see a node whole, and not at all where it is in sight. */
final class ScrollIntoView {
    private static final double MARGIN = 16;

    private final ScrollPane pane;

    ScrollIntoView(ScrollPane pane) {
        this.pane = pane;
    }

    /** Shows the node of that id; after the next layout, since what is selected opens and takes more room. */
    void show(String id) {
        Platform.runLater(() -> {
            var node = pane.getContent().lookup("#" + id);
            if (node != null) {
                pane.applyCss();
                pane.layout();
                scrollTo(node);
            }
        });
    }

    private void scrollTo(Node node) {
        var content = pane.getContent();
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var room =
                content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        var top = pane.getVvalue() * room;
        var bottom = top + pane.getViewportBounds().getHeight();
        if (bounds.getMaxY() + MARGIN > bottom) {
            top = bounds.getMaxY() + MARGIN - pane.getViewportBounds().getHeight();
        }
        // A node taller than the pane shows its beginning.
        if (bounds.getMinY() - MARGIN < top) {
            top = bounds.getMinY() - MARGIN;
        }
        pane.setVvalue(Math.clamp(top / room, 0, 1));
    }
}
