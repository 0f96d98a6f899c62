package dev.sayso.ui.control;

import dev.sayso.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A few possibilities, of which one holds: buttons side by side where there is room. */
public final class OneOf<T> extends FlowPane {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private final SequencedMap<T, ToggleButton> buttons = new LinkedHashMap<>();

    /**
     * @param kind what the words of the possibilities begin with, {@code theme.}; ids have a hyphen for the dot
     * @param word the rest of a possibility's word
     * @param chosen called with what the person chose
     */
    public OneOf(Words words, String kind, List<T> options, Function<T, String> word, Consumer<T> chosen) {
        var group = new ToggleGroup();
        getStyleClass().add("one-of");
        for (var option : options) {
            var button = new ToggleButton(words.text(kind + word.apply(option)));
            button.setId(kind.replace('.', '-') + word.apply(option));
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.accept(option);
            });
            buttons.put(option, button);
            getChildren().add(button);
        }
    }

    /**
     * Shows which of them holds.
     *
     * @param locked whether it is not the person's to change
     */
    public void show(T holds, boolean locked) {
        pseudoClassStateChanged(LOCKED, locked);
        buttons.forEach((option, button) -> {
            var held = option.equals(holds);
            button.setSelected(held);
            button.setDisable(locked);
            button.setGraphic(held && locked ? new FontIcon(Feather.LOCK) : null);
        });
    }
}
