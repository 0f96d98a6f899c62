package dev.sayso.ui.control;

import dev.sayso.words.Words;
import java.nio.file.Path;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A path or an address, with a button that copies it. */
public final class Copyable extends HBox {
    private final Label label;

    public Copyable(Words words, String text) {
        this(words, text, text);
    }

    /**
     * @param shown what is read
     * @param copied what of it is copied
     */
    public Copyable(Words words, String shown, String copied) {
        label = new Label(shown);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        // Read from left to right wherever it stands, or its dots and slashes would change places.
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("copyable");
        getChildren().setAll(label, new CopyButton(words, copied));
    }

    public static Copyable path(Words words, Path path) {
        var copyable = new Copyable(words, path.toString());
        copyable.label.getStyleClass().add("path");
        return copyable;
    }
}
