package dev.sayso.ui.control;

import dev.sayso.profile.Choice;
import dev.sayso.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/** Refuse, ask or allow: three equal buttons, of which at most one is chosen. */
public final class ThreeWay extends StackPane {
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.UNDECIDED);
    private final Map<Choice, ToggleButton> buttons = new EnumMap<>(Choice.class);

    /**
     * @param label what the choice is about, for those who hear it
     * @param chosen called with what the person chose
     */
    public ThreeWay(Words words, String label, Consumer<Choice> chosen) {
        getStyleClass().add("three-way");
        var segments = new SegmentedButton();
        for (var option : new Choice[] {Choice.REFUSED, Choice.ASK, Choice.GRANTED}) {
            var button = new ToggleButton(words.text("act." + option.word()));
            button.setAccessibleText(words.text("switch.accessible", label, button.getText()));
            button.setOnAction(event -> {
                button.setSelected(choice.get() == option);
                chosen.accept(option);
            });
            buttons.put(option, button);
            segments.getButtons().add(button);
        }
        getChildren().add(segments);
        choice.subscribe(now -> buttons.forEach((option, button) -> button.setSelected(option == now)));
    }

    public ObjectProperty<Choice> choice() {
        return choice;
    }

    /** The button of that choice. */
    public ToggleButton button(Choice option) {
        return Objects.requireNonNull(buttons.get(option));
    }
}
