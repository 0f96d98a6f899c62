package dev.sayso.ui.control;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Things beside each other, on as many lines as it takes; none of them wider than a line. */
public final class Flow extends FlowPane {
    /** Wider than any window: whoever lays this out then gives it the width that there is, and not one of its own. */
    private static final double ONE_LINE = 10_000;

    public Flow(List<? extends Region> parts) {
        getStyleClass().add("flow");
        setPrefWrapLength(ONE_LINE);
        setMinWidth(0);
        parts.forEach(part ->
                part.maxWidthProperty().bind(widthProperty().map(width -> width.doubleValue() > 0 ? width : ONE_LINE)));
        getChildren().setAll(parts);
    }
}
