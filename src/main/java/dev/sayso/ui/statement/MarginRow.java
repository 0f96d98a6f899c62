package dev.sayso.ui.statement;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A block of text with its margin: beside it where there is room for both, under it where there is not. */
final class MarginRow extends Region {
    /** Of the text's full measure: with less than this left beside the margin, the margin goes under the text. */
    private static final double LEAST = 0.85;

    private final BlockView text;
    private final Region margin;
    private final boolean empty;

    /** @param empty whether the margin only keeps its place free, so that all text has one width */
    MarginRow(BlockView text, Region margin, boolean empty) {
        this.text = text;
        this.margin = margin;
        this.empty = empty;
        getChildren().setAll(text, margin);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return text.maxWidth(-1) + margin.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        var textHeight = text.prefHeight(textWidth(width));
        if (beside(width)) {
            return empty ? textHeight : Math.max(textHeight, margin.prefHeight(margin.prefWidth(-1)));
        }
        return textHeight + (empty ? 0 : margin.prefHeight(textWidth(width)));
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var textWidth = textWidth(width);
        var textHeight = text.prefHeight(textWidth);
        text.resizeRelocate(0, 0, textWidth, textHeight);
        if (empty) {
            margin.resizeRelocate(0, 0, 0, 0);
        } else if (beside(width)) {
            margin.resizeRelocate(textWidth, 0, margin.prefWidth(-1), getHeight());
        } else {
            margin.resizeRelocate(0, textHeight, textWidth, margin.prefHeight(textWidth));
        }
    }

    private boolean beside(double width) {
        return width < 0 || width - margin.prefWidth(-1) >= LEAST * text.maxWidth(-1);
    }

    private double textWidth(double width) {
        var full = text.maxWidth(-1);
        if (width < 0) {
            return full;
        }
        return Math.max(1, Math.min(full, beside(width) ? width - margin.prefWidth(-1) : width));
    }
}
