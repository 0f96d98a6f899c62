package dev.sayso.ui.history;

import dev.sayso.ui.history.Row.Day;
import dev.sayso.ui.history.Row.Happened;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws a line of the timeline; a sentence takes as many lines as it needs. */
final class RowCell extends ListCell<Row> {
    private static final Map<Kind, Feather> ICONS = new EnumMap<>(Map.of(
            Kind.ALLOWED, Feather.CHECK,
            Kind.REFUSED, Feather.X,
            Kind.TAKEN_BACK, Feather.CORNER_UP_LEFT,
            Kind.TAKEN_OVER, Feather.DOWNLOAD,
            Kind.ENDED, Feather.CLOCK,
            Kind.RULES, Feather.SHIELD,
            Kind.RECORD, Feather.ALERT_CIRCLE,
            Kind.OTHER, Feather.INFO));

    private final IntConsumer shown;
    private final Label day = label("history-day");
    private final FontIcon icon = new FontIcon();
    private final Label sentence = label("history-sentence");
    private final Label detail = label("muted");
    private final HBox happened;

    /** @param shown told the place of each line that comes into sight */
    RowCell(IntConsumer shown) {
        this.shown = shown;
        var text = new VBox(sentence, detail);
        text.getStyleClass().add("history-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        happened = new HBox(icon, text);
        happened.getStyleClass().add("history-happened");
        // As wide as the list, whatever its text is.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        shown.accept(getIndex());
        switch (row) {
            case Day(var text) -> {
                day.setText(text);
                setGraphic(day);
                setAccessibleText(text);
            }
            case Happened it -> {
                icon.setIconCode(ICONS.get(it.kind()));
                sentence.setText(it.sentence());
                detail.setText(it.time() + " · " + it.detail());
                setGraphic(happened);
                setAccessibleText(it.dated() + " " + detail.getText());
            }
        }
    }

    /** A label of several lines is as high as its width makes it, which a cell would not ask. */
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region content)) {
            return super.computePrefHeight(width);
        }
        var whole = width > 0 ? width : getListView().getWidth();
        var inner = whole - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(content.prefHeight(Math.max(0, inner))) + snappedBottomInset();
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
