package dev.sayso.ui;

import dev.sayso.instance.Wish;
import dev.sayso.ui.model.Page;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Brings the open window forward, on the page that a later start asks for. */
final class Raised {
    private final Stage stage;
    private final BiConsumer<Optional<Page>, Optional<String>> show;

    /** @param show goes to the page and the item that are asked for */
    Raised(Stage stage, BiConsumer<Optional<Page>, Optional<String>> show) {
        this.stage = stage;
        this.show = show;
    }

    /** Done on the toolkit's thread; {@code false} where the window has been closed meanwhile. */
    CompletionStage<Boolean> by(Wish wish) {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            try {
                if (stage.isShowing()) {
                    show.accept(wish.page().flatMap(Page::of), wish.item());
                    bringForward(wish);
                }
            } finally {
                // Whatever a page does: the other start waits.
                done.complete(stage.isShowing());
            }
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
