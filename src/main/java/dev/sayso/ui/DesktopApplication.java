package dev.sayso.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;

/** What the desktop knows the window by: its class's name is the window's class, which the menu entry names. */
public final class DesktopApplication extends Application {
    /** The toolkit makes the object itself and takes nothing but texts for it. */
    private static final AtomicReference<Consumer<Stage>> STARTING = new AtomicReference<>(stage -> {});

    /** Starts the toolkit, hands over the first window before it is shown, and returns when the last one is closed. Once only. */
    static void launch(Consumer<Stage> started) {
        STARTING.set(started);
        Application.launch(DesktopApplication.class);
    }

    @Override
    public void start(Stage stage) {
        STARTING.get().accept(stage);
    }
}
