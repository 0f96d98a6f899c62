package dev.sayso.ui;

import dev.sayso.instance.Wish;
import dev.sayso.ui.model.Page;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Brings the open window forward, on the page that a later start asks for. */
final class Raised {
    private final Stage stage;
    private final Panel panel;

    Raised(Stage stage, Panel panel) {
        this.stage = stage;
        this.panel = panel;
    }

    /** Done on the toolkit's thread; {@code false} where the window has been closed meanwhile. */
    CompletionStage<Boolean> by(Wish wish) {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            if (stage.isShowing()) {
                panel.show(wish.page().flatMap(Page::of), wish.item());
                bringForward(wish);
            }
            done.complete(stage.isShowing());
        });
        return done;
    }

    private void bringForward(Wish wish) {
        wish.launch().ifPresent(Launch::received);
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        wish.launch().ifPresent(Launch::completed);
    }
}
