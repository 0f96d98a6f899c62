package dev.sayso.ui.control;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Two things beside each other where there is room for both, under each other where there is not. One of them may grow (its
 * {@link HBox#setHgrow hgrow}): it takes what the other leaves, and below its least width the two stand under each other.
 */
public final class Paired extends HBox {
    private final Region first;
    private final Region second;

    public Paired(Region first, Region second) {
        super(first, second);
        this.first = first;
        this.second = second;
    }

    /** A fact: its name, and what it is. */
    public static Paired fact(String name, Region value) {
        return named("fact", name, value);
    }

    /** A setting: its name, and what changes it. */
    public static Paired setting(String name, Region control) {
        return named("setting", name, control);
    }

    private static Paired named(String kind, String text, Region value) {
        var name = new Label(text);
        name.getStyleClass().add(kind + "-name");
        name.setWrapText(true);
        name.setLabelFor(value);
        HBox.setHgrow(value, Priority.ALWAYS);
        var line = new Paired(name, value);
        line.getStyleClass().add(kind);
        return line;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + first.prefWidth(-1) + getSpacing() + second.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = inner(width < 0 ? prefWidth(-1) : width);
        var one = height(first, width(first, inner));
        var other = height(second, width(second, inner));
        return snappedTopInset() + (beside(inner) ? Math.max(one, other) : one + gap() + other) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var inner = inner(getWidth());
        var x = snappedLeftInset();
        var y = snappedTopInset();
        var one = width(first, inner);
        var other = width(second, inner);
        if (beside(inner)) {
            var height = getHeight() - y - snappedBottomInset();
            place(first, x, y, one, height);
            place(second, x + one + snapSpaceX(getSpacing()), y, other, height);
        } else {
            var height = height(first, one);
            first.resizeRelocate(x, y, one, height);
            var end = fixed(first) ? x : x + inner - other;
            second.resizeRelocate(end, y + height + gap(), other, height(second, other));
        }
    }

    /** Whether they stand beside each other in that much room. */
    private boolean beside(double inner) {
        return inner >= wanted();
    }

    private double wanted() {
        return List.of(first, second).stream()
                        .mapToDouble(part -> fixed(part) ? part.prefWidth(-1) : part.minWidth(-1))
                        .sum()
                + snapSpaceX(getSpacing());
    }

    private double width(Region part, double inner) {
        var pref = part.prefWidth(-1);
        if (!beside(inner)) {
            return fixed(part) ? Math.min(inner, pref) : inner;
        }
        var other = part.equals(first) ? second : first;
        return fixed(part) ? pref : inner - other.prefWidth(-1) - snapSpaceX(getSpacing());
    }

    private void place(Region part, double x, double y, double width, double height) {
        var own = Math.min(height, height(part, width));
        part.resize(width, own);
        positionInArea(part, x, y, width, height, 0, HPos.LEFT, vpos());
    }

    private VPos vpos() {
        return getAlignment().getVpos() == VPos.BASELINE
                ? VPos.TOP
                : getAlignment().getVpos();
    }

    private double gap() {
        return snapSpaceY(getSpacing() / 2);
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private double height(Region part, double width) {
        return snapSizeY(part.prefHeight(part.getContentBias() == Orientation.HORIZONTAL ? width : -1));
    }

    private static boolean fixed(Node part) {
        return HBox.getHgrow(part) != Priority.ALWAYS;
    }
}
