package dev.sayso.ui.control;

import dev.sayso.ui.model.SwitchState;
import dev.sayso.words.Words;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A switch with five drawings. While it stands between (not decided, mixed) a click on its one half refuses and on its
 * other half allows, so that saying no takes no more clicks than saying yes; the left and right arrow keys do the same.
 */
public final class StateSwitch extends Button {
    private final ObjectProperty<SwitchState> state = new SimpleObjectProperty<>(SwitchState.UNDECIDED);
    private final StackPane track = new StackPane();
    private final Region thumb = new Region();
    private final Consumer<Boolean> turned;

    /**
     * @param label what the switch is for, for those who hear it
     * @param turned called with true where the person allows, with false where the person refuses
     */
    public StateSwitch(Words words, String label, Consumer<Boolean> turned) {
        this.turned = turned;
        getStyleClass().setAll("state-switch");
        track.getStyleClass().add("track");
        thumb.getStyleClass().add("thumb");
        var lock = new FontIcon(Feather.LOCK);
        lock.getStyleClass().add("lock");
        track.getChildren().setAll(thumb, lock);
        setGraphic(track);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        state.subscribe(now -> {
            for (var each : SwitchState.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(each.word()), each == now);
            }
            thumb.setVisible(now != SwitchState.LOCKED);
            lock.setVisible(now == SwitchState.LOCKED);
            setAccessibleText(words.text("switch.accessible", label, words.text("switch." + now.word())));
            setAccessibleHelp(words.text("switch.help." + now.word()));
        });
        setOnAction(event -> toggle());
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public ObjectProperty<SwitchState> state() {
        return state;
    }

    private void toggle() {
        turn(state.get() != SwitchState.ALLOWED);
    }

    private void turn(boolean allow) {
        if (state.get() != SwitchState.LOCKED) {
            turned.accept(allow);
        }
    }

    private void released(MouseEvent event) {
        var between = state.get() == SwitchState.UNDECIDED || state.get() == SwitchState.MIXED;
        if (between && event.getButton() == MouseButton.PRIMARY && isArmed()) {
            disarm();
            requestFocus();
            event.consume();
            // Coordinates are mirrored together with the layout: the greater half is always the one that allows.
            turn(event.getX() >= getWidth() / 2);
        }
    }

    private void pressed(KeyEvent event) {
        var mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        var allows = mirrored ? KeyCode.LEFT : KeyCode.RIGHT;
        var refuses = mirrored ? KeyCode.RIGHT : KeyCode.LEFT;
        if (event.getCode() == KeyCode.ENTER) {
            toggle();
            event.consume();
        } else if (event.getCode() == allows || event.getCode() == refuses) {
            turn(event.getCode() == allows);
            event.consume();
        }
    }
}
