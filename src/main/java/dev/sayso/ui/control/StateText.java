package dev.sayso.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The state in words beside a switch. It keeps room for every word that a click can put there, so that nothing beside or
 * below it moves when the switch is turned; what is longer wraps.
 */
public final class StateText extends Region {
    private final Label shown = new Label();
    private final List<String> possible;
    private Optional<Font> measured = Optional.empty();
    private double widest;

    /** @param possible what may stand here on one line */
    public StateText(String id, List<String> possible) {
        this.possible = List.copyOf(possible);
        shown.setId(id);
        shown.setWrapText(true);
        shown.getStyleClass().add("state");
        getChildren().setAll(shown);
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
        var insets = shown.getInsets();
        return Math.ceil(widest() + insets.getLeft() + insets.getRight());
    }

    /** Of what may stand here, in the typeface in which it does. */
    private double widest() {
        var font = shown.getFont();
        if (!measured.equals(Optional.of(font))) {
            var probe = new Text();
            probe.setFont(font);
            widest = possible.stream()
                    .mapToDouble(word -> {
                        probe.setText(word);
                        return probe.getLayoutBounds().getWidth();
                    })
                    .max()
                    .orElse(0);
            measured = Optional.of(font);
        }
        return widest;
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
