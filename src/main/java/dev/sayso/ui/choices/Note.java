package dev.sayso.ui.choices;

import dev.sayso.ui.control.CopyButton;
import dev.sayso.ui.model.Standing;
import dev.sayso.ui.model.SwitchState;
import dev.sayso.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What more must be said of an item: who locked it, why, and whom to ask; or why a choice does not hold. */
final class Note extends TextFlow {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private final Words words;
    private final Text text = new Text();
    private Optional<String> contact = Optional.empty();
    private boolean selected;

    Note(Words words) {
        this.words = words;
        getStyleClass().add("note");
        managedProperty().bind(visibleProperty());
        getChildren().setAll(text);
    }

    /** @param whom whom to ask of what is locked */
    void show(Standing standing, Optional<String> whom) {
        var locked = standing.state() == SwitchState.LOCKED;
        var ask = whom.map(asked -> " " + words.text("standing.ask", asked)).orElse("");
        text.setText(standing.note().orElse("") + ask);
        setVisible(!text.getText().isEmpty());
        pseudoClassStateChanged(LOCKED, locked);
        contact = whom;
        offerCopy();
    }

    /** Only the selected item offers to copy the contact: one more stop for the keys at each row would be many. */
    void select(boolean now) {
        selected = now;
        offerCopy();
    }

    private void offerCopy() {
        getChildren().setAll(text);
        if (selected) {
            contact.ifPresent(address -> getChildren().add(new CopyButton(words, address)));
        }
    }
}
