package dev.sayso.ui.statement;

import dev.sayso.ui.control.CopyButton;
import dev.sayso.ui.control.Hints;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.words.Words;
import java.net.URI;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

/**
 * A link inside running text. A text rather than a control, so that a long one wraps like the words around it and a search
 * finds its place in them.
 */
final class LinkText extends Text {
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    private final URI address;
    private final Runnable open;

    LinkText(String text, URI address, LinkOpener opener, Words words) {
        super(text);
        this.address = address;
        open = () -> opener.open(address);
        getStyleClass().add("statement-link");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(text);
        setAccessibleHelp(words.text("statement.link.help", address.toString()));
        Hints.on(this, () -> words.text("statement.link.help", address.toString()));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                open.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    URI address() {
        return address;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.run();
            event.consume();
        } else if (COPY.match(event)) {
            CopyButton.copy(address.toString());
            event.consume();
        }
    }
}
