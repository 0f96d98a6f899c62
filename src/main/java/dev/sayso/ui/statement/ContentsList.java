package dev.sayso.ui.statement;

import dev.sayso.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** The contents at the side of the statement: follows the reading, and leads where the person points. */
final class ContentsList extends ListView<Contents.Entry> {
    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");

    private boolean following;

    /** @param go called with the entry that the person wants to read */
    ContentsList(Words words, Consumer<Contents.Entry> go) {
        getStyleClass().add("statement-contents");
        setAccessibleText(words.text("statement.contents"));
        setCellFactory(list -> new Line());
        getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !following) {
                go.accept(entry);
            }
        });
    }

    /** Shows those entries; keeps the selected one where it still stands for what is being read. */
    void follow(List<Contents.Entry> entries, Optional<String> reading) {
        following = true;
        var selected = Optional.ofNullable(getSelectionModel().getSelectedItem())
                .filter(entry -> entries.contains(entry) && reading.equals(Optional.of(entry.section())));
        if (!getItems().equals(entries)) {
            getItems().setAll(entries);
        }
        selected.or(() -> entries.stream()
                        .filter(entry -> entry.isSection() && reading.equals(Optional.of(entry.section())))
                        .findFirst())
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
        following = false;
    }

    private static final class Line extends ListCell<Contents.Entry> {
        Line() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Contents.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty || entry == null ? "" : entry.title());
            pseudoClassStateChanged(UNDER, !empty && entry != null && !entry.isSection());
        }
    }
}
