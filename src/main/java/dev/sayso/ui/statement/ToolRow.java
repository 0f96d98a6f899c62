package dev.sayso.ui.statement;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** The search with the editions at its side, or under it where both would not fit. */
final class ToolRow extends Region {
    private final Region search;
    private final Region editions;

    ToolRow(Region search, Region editions) {
        this.search = search;
        this.editions = editions;
        getStyleClass().add("statement-tools");
        getChildren().setAll(search, editions);
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
    protected double computePrefHeight(double width) {
        var first = search.prefHeight(-1);
        var room = width < 0 ? editions.prefWidth(-1) : width - snappedLeftInset() - snappedRightInset();
        var second = editions.prefHeight(Math.min(room, editions.prefWidth(-1)));
        var inner = beside(width) ? Math.max(first, second) : first + gap() + second;
        return snappedTopInset() + inner + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var x = snappedLeftInset();
        var y = snappedTopInset();
        var width = getWidth() - x - snappedRightInset();
        var first = search.prefHeight(-1);
        var end = editions.prefWidth(-1);
        if (beside(getWidth())) {
            var height = Math.max(first, editions.prefHeight(-1));
            search.resizeRelocate(x, y, width - end - gap(), height);
            editions.resizeRelocate(x + width - end, y, end, height);
        } else {
            search.resizeRelocate(x, y, width, first);
            var room = Math.min(width, end);
            editions.resizeRelocate(x, y + first + gap(), room, editions.prefHeight(room));
        }
    }

    private boolean beside(double width) {
        var inner = width - snappedLeftInset() - snappedRightInset();
        return width < 0 || inner >= search.prefWidth(-1) + gap() + editions.prefWidth(-1);
    }

    private double gap() {
        return snapSpaceY(search.prefHeight(-1) / 4);
    }
}
