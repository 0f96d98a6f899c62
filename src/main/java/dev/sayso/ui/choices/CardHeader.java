package dev.sayso.ui.choices;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The part of a card that opens and closes it; a box and not a button, because its words must wrap. */
final class CardHeader extends HBox {
    private final Runnable pressed;
    private boolean expanded;

    CardHeader(String name, VBox text, Runnable pressed) {
        this.pressed = pressed;
        var chevron = new FontIcon(Feather.CHEVRON_RIGHT);
        chevron.getStyleClass().add("chevron");
        effectiveNodeOrientationProperty()
                .subscribe(way -> chevron.setScaleX(way == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1));
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(chevron, text);
        getStyleClass().add("card-header");
        setAccessibleRole(AccessibleRole.TITLED_PANE);
        setAccessibleText(name);
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            requestFocus();
            pressed.run();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                pressed.run();
                event.consume();
            }
        });
    }

    void showExpanded(boolean now) {
        expanded = now;
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? Boolean.valueOf(expanded)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case EXPAND, COLLAPSE, FIRE -> pressed.run();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
