package dev.sayso.ui.shell;

import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that work on every page: the page's number, undo, find. */
final class Shortcuts {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private Shortcuts() {}

    static void install(Node shell, PanelModel model, Runnable find) {
        shell.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var typing = event.getTarget() instanceof TextInputControl;
            if (FIND.match(event)) {
                find.run();
                event.consume();
            } else if (UNDO.match(event) && !typing) {
                model.undo();
                event.consume();
            } else if (event.isShortcutDown()) {
                pageOf(event.getCode()).ifPresent(page -> {
                    model.page().set(page);
                    event.consume();
                });
            }
        });
    }

    /** The first page for the digit 1, the second for 2, and so on. */
    private static Optional<Page> pageOf(KeyCode code) {
        var pages = Page.rail();
        var number = code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '0' : 0;
        return number >= 1 && number <= pages.size() ? Optional.of(pages.get(number - 1)) : Optional.empty();
    }
}
