package dev.sayso.ui.family;

import dev.sayso.words.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

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

    static Button button(Words words, String id, String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    static FlowPane row(Button... buttons) {
        var row = new FlowPane();
        row.getStyleClass().add("choices-file");
        row.getChildren().addAll(List.of(buttons));
        return row;
    }

    static PasswordField pin(String id, String name) {
        var field = new PasswordField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(14);
        return field;
    }

    /** What was typed, and the field emptied. */
    static char[] taken(PasswordField field) {
        var typed = field.getCharacters();
        var characters = new char[typed.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = typed.charAt(i);
        }
        field.clear();
        return characters;
    }
}
