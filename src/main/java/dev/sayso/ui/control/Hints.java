package dev.sayso.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Tooltips that are made when the pointer first comes near: a window of many is drawn before anybody points at one. */
public final class Hints {
    private Hints() {}

    /** Shows {@code text}, as it is at that moment, to whoever rests the pointer on the node. */
    public static void on(Node node, Supplier<String> text) {
        var tooltip = new Tooltip[1];
        node.addEventFilter(MouseEvent.MOUSE_ENTERED, event -> {
            if (tooltip[0] == null) {
                tooltip[0] = new Tooltip();
                Tooltip.install(node, tooltip[0]);
            }
            tooltip[0].setText(text.get());
        });
    }
}
