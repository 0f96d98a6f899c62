package dev.sayso.ui.control;

import dev.sayso.words.Words;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Copies the text that it stands beside, and says that it did. */
public final class CopyButton extends Button {
    private static final Duration SAID_FOR = Duration.seconds(2);

    private final Words words;
    private final String text;
    private final FontIcon icon = new FontIcon(Feather.COPY);

    public CopyButton(Words words, String text) {
        this.words = words;
        this.text = text;
        getStyleClass().setAll("quiet-button", "copy-button");
        setGraphic(icon);
        Hints.on(this, this::getAccessibleText);
        setOnAction(event -> {
            copy(text);
            icon.setIconCode(Feather.CHECK);
            setAccessibleText(words.text("copy.done", text));
            // Made only now: with a banner this button stands in the first window, which must not wait for animations.
            var over = new PauseTransition(SAID_FOR);
            over.setOnFinished(finished -> offer());
            over.play();
        });
        offer();
    }

    /** Puts that text on the system's clipboard. */
    public static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void offer() {
        icon.setIconCode(Feather.COPY);
        setAccessibleText(words.text("copy.offer", text));
    }
}
