package dev.sayso.ui.sent;

import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** A field's entries as they are: read from left to right in every language, since they are in none. */
final class Entries {
    private Entries() {}

    static Label few(List<String> entries, Words words) {
        var label = Parts.label(String.join("\n", entries).replace("\t", "    "), "fact-text");
        upright(label, words);
        return label;
    }

    /** Only those that are in sight are drawn. */
    static ListView<String> many(List<String> entries, String title, Words words) {
        var view = new ListView<>(FXCollections.observableList(entries));
        view.setAccessibleText(title);
        view.setCellFactory(cells -> new EntryCell(words));
        view.getStyleClass().add("sent-list");
        return view;
    }

    private static void upright(Label label, Words words) {
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        if (words.rightToLeft()) {
            label.setAlignment(Pos.TOP_RIGHT);
            label.setTextAlignment(TextAlignment.RIGHT);
            label.setMaxWidth(Double.MAX_VALUE);
        }
    }

    private static final class EntryCell extends ListCell<String> {
        private final Label label = Parts.label("", "fact-text");

        EntryCell(Words words) {
            upright(label, words);
            // As wide as the list, whatever its text is.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null ? null : label);
            label.setText(empty || entry == null ? "" : entry);
            setAccessibleText(label.getText());
        }

        /** A label of several lines is as high as its width makes it, which a cell would not ask. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            var whole = width > 0 ? width : getListView().getWidth();
            var inner = whole - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + snapSizeY(label.prefHeight(Math.max(0, inner))) + snappedBottomInset();
        }
    }
}
