package dev.sayso.ui.shell;

import java.util.List;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the person must know, across the top. However much there is to say, most of the window stays the page's. */
final class Banner extends ScrollPane {
    private static final double MOST = 0.4;

    private final VBox notices = new VBox();
    private final DoubleExpression windowHeight;

    Banner(DoubleExpression windowHeight) {
        this.windowHeight = windowHeight;
        setId("banner");
        setContent(notices);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        focusTraversableProperty().bind(notices.heightProperty().greaterThan(heightProperty()));
    }

    void show(List<Node> bars) {
        notices.getChildren().setAll(bars);
        requestLayout();
    }

    // Computed and not bound to the height of what is inside: a height that changes during a layout is seen too late.

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(notices.prefHeight(width), windowHeight.get() * MOST);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
