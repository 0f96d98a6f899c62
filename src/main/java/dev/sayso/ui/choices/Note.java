package dev.sayso.ui.choices;

import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.model.Standing;
import dev.sayso.ui.model.SwitchState;
import dev.sayso.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What more must be said of an item: who locked it, why, and whom to ask; or why a choice does not hold. */
final class Note extends VBox {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private final Words words;
    private final Label text = label();
    private Optional<String> contact = Optional.empty();
    private Optional<Runnable> changed = Optional.empty();
    private boolean selected;

    Note(Words words) {
        this.words = words;
        getStyleClass().add("note");
        managedProperty().bind(visibleProperty());
    }

    /**
     * @param whom whom to ask of what is locked
     * @param changes leads to what changed since it was allowed, where that is why it does not hold
     */
    void show(Standing standing, Optional<String> whom, Optional<Runnable> changes) {
        text.setText(standing.note().orElse(""));
        setVisible(standing.note().isPresent());
        pseudoClassStateChanged(LOCKED, standing.state() == SwitchState.LOCKED);
        contact = whom;
        changed = changes;
        fill();
    }

    /** Only the selected item offers to copy the contact: one more stop for the keys at each row would be many. */
    void select(boolean now) {
        selected = now;
        fill();
    }

    private void fill() {
        getChildren().setAll(text);
        changed.ifPresent(lead -> getChildren().add(whatChanged(lead)));
        contact.ifPresent(address -> {
            var question = words.text("standing.ask", address);
            if (selected) {
                getChildren().add(new Copyable(words, question, address));
            } else {
                var line = label();
                line.setText(question);
                getChildren().add(line);
            }
        });
    }

    private Hyperlink whatChanged(Runnable lead) {
        var link = new Hyperlink(words.text("standing.what-changed"));
        link.setWrapText(true);
        link.getStyleClass().add("what-changed");
        link.setOnAction(event -> {
            link.setVisited(false);
            lead.run();
        });
        return link;
    }

    private static Label label() {
        var label = new Label();
        label.setWrapText(true);
        return label;
    }
}
