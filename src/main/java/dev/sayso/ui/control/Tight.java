package dev.sayso.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** Large text in a small window, where frames and indents shrink before the words do: a state that style sheets know. */
public final class Tight {
    /** In ems: below this width it is tight. */
    private static final double WIDTH = 30;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private Tight() {}

    /**
     * Keeps that state of the region in step with its width.
     *
     * @param em the size of one em in pixels
     */
    public static void follow(Region region, DoubleExpression em) {
        var tight = Bindings.lessThan(region.widthProperty(), em.multiply(WIDTH));
        tight.subscribe(now -> region.pseudoClassStateChanged(TIGHT, now));
        // Nothing else would keep what it is computed from from being forgotten.
        region.getProperties().put(TIGHT, tight);
    }
}
