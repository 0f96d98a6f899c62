package dev.sayso.ui.family;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;

/** What the cards of this page are made of. */
final class FamilyParts {
    private FamilyParts() {}

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
