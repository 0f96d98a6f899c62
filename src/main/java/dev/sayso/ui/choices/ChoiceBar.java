package dev.sayso.ui.choices;

import javafx.beans.binding.DoubleExpression;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/**
 * The two answers, always of one size and in this order, and undo. Where each stands hangs on the window and on the words of
 * the answers alone: what a click changes must not move under the next click.
 */
final class ChoiceBar extends Region {
    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");

    /** In ems. */
    private static final double GAP = 0.571;

    /** In ems: with less than this beside the answers, undo goes under them. */
    private static final double UNDO_LEAST = 14;

    /** In ems: two lines of undo's words. */
    private static final double UNDO_HEIGHT = 2.6;

    private final Button refuse;
    private final Button allow;
    private final Hyperlink undo;
    private final DoubleExpression em;

    /** @param em the size of one em in pixels */
    ChoiceBar(Button refuse, Button allow, Hyperlink undo, DoubleExpression em) {
        this.refuse = refuse;
        this.allow = allow;
        this.undo = undo;
        this.em = em;
        getStyleClass().add("choice-bar");
        getChildren().setAll(refuse, allow, undo);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + 2 * answer() + gap() + snappedRightInset();
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
        var answers = sideBySide(inner) ? high() : 2 * high() + gap();
        var below = undoBeside(inner) ? 0 : gap() + undoHeight();
        return snappedTopInset() + answers + below + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var inner = inner(getWidth());
        var x = snappedLeftInset();
        var y = snappedTopInset();
        var wide = Math.min(answer(), inner);
        var row = sideBySide(inner);
        refuse.resizeRelocate(x, y, wide, high());
        allow.resizeRelocate(row ? x + wide + gap() : x, row ? y : y + high() + gap(), wide, high());
        if (undoBeside(inner)) {
            var taken = answers() + 2 * gap();
            undo.resizeRelocate(x + taken, y, inner - taken, high());
        } else {
            var top = row ? y + high() + gap() : y + 2 * (high() + gap());
            undo.resizeRelocate(x, top, inner, undoHeight());
        }
        pseudoClassStateChanged(UNDER, !undoBeside(inner));
    }

    private boolean sideBySide(double inner) {
        return inner >= answers();
    }

    private boolean undoBeside(double inner) {
        return inner >= answers() + 2 * gap() + em.get() * UNDO_LEAST;
    }

    private double answers() {
        return 2 * answer() + gap();
    }

    private double answer() {
        return snapSizeX(Math.max(refuse.prefWidth(-1), allow.prefWidth(-1)));
    }

    private double high() {
        return snapSizeY(Math.max(refuse.prefHeight(-1), allow.prefHeight(-1)));
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
