package dev.sayso.ui.choices;

import dev.sayso.ui.control.Answers;
import javafx.beans.binding.DoubleExpression;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/**
 * The two answers and undo. Where each stands hangs on the window and on the words of the answers alone: what a click changes must
 * not move under the next click.
 */
final class ChoiceBar extends Region {
    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");

    /** In ems. */
    private static final double GAP = 0.571;

    /** In ems: with less than this beside the answers, undo goes under them. */
    private static final double UNDO_LEAST = 14;

    /** In ems: two lines of undo's words. */
    private static final double UNDO_HEIGHT = 2.6;

    private final Answers answers;
    private final Hyperlink undo;
    private final DoubleExpression em;

    /** @param em the size of one em in pixels */
    ChoiceBar(Answers answers, Hyperlink undo, DoubleExpression em) {
        this.answers = answers;
        this.undo = undo;
        this.em = em;
        getStyleClass().add("choice-bar");
        getChildren().setAll(answers, undo);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + answers.prefWidth(-1) + snappedRightInset();
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
        var inner = inner(width < 0 ? prefWidth(-1) : width);
        var below = undoBeside(inner) ? 0 : gap() + undoHeight();
        return snappedTopInset() + answers.prefHeight(inner) + below + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var inner = inner(getWidth());
        var x = snappedLeftInset();
        var y = snappedTopInset();
        var wide = Math.min(answers.prefWidth(-1), inner);
        var high = answers.prefHeight(inner);
        answers.resizeRelocate(x, y, wide, high);
        if (undoBeside(inner)) {
            var taken = wide + 2 * gap();
            undo.resizeRelocate(x + taken, y, inner - taken, high);
        } else {
            undo.resizeRelocate(x, y + high + gap(), inner, undoHeight());
        }
        pseudoClassStateChanged(UNDER, !undoBeside(inner));
    }

    private boolean undoBeside(double inner) {
        return inner >= answers.prefWidth(-1) + 2 * gap() + em.get() * UNDO_LEAST;
    }

    private double undoHeight() {
        return snapSizeY(em.get() * UNDO_HEIGHT);
    }

    private double gap() {
        return snapSpaceX(em.get() * GAP);
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }
}
