package dev.sayso.ui.control;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.DoubleExpression;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * The answers that one may give, none of which weighs more than the others: beside each other and all of one size where there is room,
 * else the first two, which are no and yes, beside each other and the others under them, else all under each other.
 */
public final class Answers extends Region {
    /** In ems. */
    private static final double GAP = 0.571;

    private static final int NO_AND_YES = 2;

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
        return snappedLeftInset() + row(answers.size()) + snappedRightInset();
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
        var beside = width < 0 ? answers.size() : beside(inner(width));
        var lines = answers.size() - beside + 1;
        return snappedTopInset() + lines * (high() + gap()) - gap() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var inner = inner(getWidth());
        var beside = beside(inner);
        var wide = Math.min(wide(beside), inner);
        var y = snappedTopInset();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var column = i < beside ? i : 0;
            var own = i < beside ? wide : Math.min(inner, Math.max(wide, snapSizeX(answer.prefWidth(-1))));
            answer.resizeRelocate(snappedLeftInset() + column * (wide + gap()), y, own, high());
            y += i < beside - 1 ? 0 : high() + gap();
        }
    }

    /** How many of them stand beside each other in that much room. */
    private int beside(double inner) {
        if (inner >= row(answers.size())) {
            return answers.size();
        }
        return answers.size() > NO_AND_YES && inner >= row(NO_AND_YES) ? NO_AND_YES : 1;
    }

    /** How wide so many of them are beside each other. */
    private double row(int beside) {
        return beside * (wide(beside) + gap()) - gap();
    }

    /** How wide each is of those that stand beside each other; all are, where none does. */
    private double wide(int beside) {
        return snapSizeX(largest(beside == NO_AND_YES ? NO_AND_YES : answers.size(), answer -> answer.prefWidth(-1)));
    }

    private double high() {
        return snapSizeY(largest(answers.size(), answer -> answer.prefHeight(-1)));
    }

    private double largest(int first, ToDoubleFunction<Region> size) {
        return answers.stream().limit(first).mapToDouble(size).max().orElse(0);
    }

    private double gap() {
        return snapSpaceX(em.get() * GAP);
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }
}
