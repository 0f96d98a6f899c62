package dev.sayso.ui.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The state in words beside a switch. It keeps room for every word that a click can put there, so that nothing beside or
 * below it moves when the switch is turned; what is longer wraps.
 */
public final class StateText extends Region {
    private final Label shown = new Label();
    private final List<Label> measures;

    /** @param possible what may stand here on one line */
    public StateText(String id, List<String> possible) {
        shown.setId(id);
        shown.setWrapText(true);
        shown.getStyleClass().add("state");
        measures = possible.stream().map(Label::new).toList();
        measures.forEach(measure -> {
            measure.getStyleClass().add("state");
            measure.setVisible(false);
        });
        getChildren().setAll(measures);
        getChildren().add(shown);
    }

    public void set(String text) {
        shown.setText(text);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return measures.stream()
                .mapToDouble(measure -> Math.ceil(measure.prefWidth(-1)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(shown.prefHeight(computePrefWidth(-1)));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
