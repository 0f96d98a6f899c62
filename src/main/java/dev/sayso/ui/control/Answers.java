package dev.sayso.ui.control;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.DoubleExpression;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * The answers that one may give, all of one size: beside each other where there is room for every one, else under each other. None
 * of them weighs more than the others.
 */
public final class Answers extends Region {
    /** In ems. */
    private static final double GAP = 0.571;

    private final List<Region> answers;
    private final DoubleExpression em;

    /** @param em the size of one em in pixels */
    public Answers(List<? extends Region> answers, DoubleExpression em) {
        this.answers = List.copyOf(answers);
        this.em = em;
        getStyleClass().add("answers");
        getChildren().setAll(answers);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + row() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var lines = width < 0 || inner(width) >= row() ? 1 : answers.size();
        return snappedTopInset() + lines * (high() + gap()) - gap() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var inner = inner(getWidth());
        var row = inner >= row();
        var wide = Math.min(wide(), inner);
        var x = snappedLeftInset();
        var y = snappedTopInset();
        for (var answer : answers) {
            answer.resizeRelocate(x, y, wide, high());
            x += row ? wide + gap() : 0;
            y += row ? 0 : high() + gap();
        }
    }

    /** How wide all of them are beside each other. */
    private double row() {
        return answers.size() * (wide() + gap()) - gap();
    }

    private double wide() {
        return snapSizeX(largest(answer -> answer.prefWidth(-1)));
    }

    private double high() {
        return snapSizeY(largest(answer -> answer.prefHeight(-1)));
    }

    private double largest(ToDoubleFunction<Region> size) {
        return answers.stream().mapToDouble(size).max().orElse(0);
    }

    private double gap() {
        return snapSpaceX(em.get() * GAP);
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }
}
