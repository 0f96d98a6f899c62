package dev.sayso.ui.choices;

import dev.sayso.profile.Choice;
import dev.sayso.ui.control.Hints;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.model.UndoLabel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Refuse all, Allow all, and undo. Whether undo stands beside the answers or below hangs on the window alone: what a click
 * changes must not move under the next click.
 */
final class AnswerBar extends VBox {
    /** In ems: what undo needs beside the two answers. */
    private static final double UNDO_WIDTH = 14;

    private final PanelModel model;
    private final HBox line = new HBox();
    private final Hyperlink undo = new Hyperlink();

    AnswerBar(PanelModel model, DoubleExpression em) {
        this.model = model;
        var refuse = answer("refuse-all", Choice.REFUSED);
        var allow = answer("allow-all", Choice.GRANTED);
        // Same size, whatever their words: neither answer may look like the more important one.
        var widest = Bindings.max(refuse.widthProperty(), allow.widthProperty());
        refuse.minWidthProperty().bind(widest);
        allow.minWidthProperty().bind(widest);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().setAll(refuse, allow, space);
        line.getStyleClass().add("answers");
        getStyleClass().add("answer-bar");
        getChildren().add(line);
        prepareUndo();
        var needed = widest.multiply(2).add(em.multiply(UNDO_WIDTH));
        Bindings.lessThan(widthProperty(), needed).subscribe(this::place);
    }

    private Button answer(String id, Choice choice) {
        var button = new Button(model.words().text("choices." + id));
        button.setId(id);
        button.setOnAction(event -> model.chooseAll(choice));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void prepareUndo() {
        undo.setId("undo");
        undo.setMinWidth(0);
        undo.setOnAction(event -> model.undo());
        Hints.on(undo, undo::getText);
        model.consents().subscribe(now -> {
            undo.setVisible(now.undo().isPresent());
            undo.setVisited(false);
            undo.setText(now.undo()
                    .map(step -> UndoLabel.of(step, model.service().catalogue(), model.words()))
                    .orElse(""));
        });
    }

    private void place(boolean below) {
        line.getChildren().remove(undo);
        getChildren().remove(undo);
        if (below) {
            getChildren().add(undo);
        } else {
            line.getChildren().add(undo);
        }
    }
}
