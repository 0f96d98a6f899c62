package dev.sayso.ui.control;

import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.model.UndoLabel;
import javafx.scene.control.Hyperlink;

/** Takes back the last change, and says which; not to be seen while there is none. */
public final class UndoLink extends Hyperlink {
    public UndoLink(PanelModel model) {
        setId("undo");
        setWrapText(true);
        setOnAction(event -> model.undo());
        Hints.on(this, this::getText);
        model.consents().subscribe(now -> {
            setVisible(now.undo().isPresent());
            setVisited(false);
            setText(now.undo()
                    .map(step -> UndoLabel.of(step, model.service().catalogue(), model.words()))
                    .orElse(""));
        });
    }
}
