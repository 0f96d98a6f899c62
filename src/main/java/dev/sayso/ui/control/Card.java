package dev.sayso.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A framed part of a page, under its title. */
public final class Card extends VBox {
    public Card(String title, Node... content) {
        var head = new Label(title);
        head.getStyleClass().add("card-title");
        head.setWrapText(true);
        getStyleClass().add("card");
        getChildren().add(head);
        getChildren().addAll(content);
    }
}
