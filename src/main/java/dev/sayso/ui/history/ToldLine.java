package dev.sayso.ui.history;

import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was done last, or why it could not be, until the person closes it. */
final class ToldLine extends VBox {
    private static final PseudoClass DAMAGED = PseudoClass.getPseudoClass("damaged");

    private final Words words;
    private final Copies copies;

    ToldLine(Words words, Copies copies) {
        this.words = words;
        this.copies = copies;
        setId("history-told");
        getStyleClass().addAll("card", "history-answer");
        managedProperty().bind(visibleProperty());
        copies.told().subscribe(this::show);
    }

    private void show(Optional<Copies.Told> told) {
        setVisible(told.isPresent());
        getChildren().clear();
        told.ifPresent(said -> {
            pseudoClassStateChanged(DAMAGED, !said.done());
            setAccessibleText(said.sentence());
            getChildren()
                    .setAll(
                            HistoryParts.marked(
                                    said.done() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE,
                                    Parts.label(said.sentence(), "history-todo")),
                            HistoryParts.row(
                                    Parts.button("history-told-close", words.text("history.close"), copies::close)));
        });
    }
}
