package dev.sayso.ui;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The panel's window. */
final class Window {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128);

    private Window() {}

    /** @param drawn called when the first picture is on its way to the screen */
    static void show(Stage stage, Panel panel, Runnable drawn) {
        show(stage, panel.scene(), drawn);
        panel.focusRail();
        Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> panel.dress());
    }

    /** @param drawn called when the first picture is on its way to the screen */
    static void show(Stage stage, Scene scene, Runnable drawn) {
        stage.setTitle("SaySo");
        stage.setScene(scene);
        // Before it is shown: afterwards the window would go back to where it was before its manager placed it, partly
        // beyond the
        // screen's edge.
        stage.setMinWidth(PanelRequest.LEAST_WIDTH);
        stage.setMinHeight(PanelRequest.LEAST_HEIGHT);
        stage.show();
        afterFirstPicture(scene, () -> {
            stage.getIcons().setAll(ICON_SIZES.stream().map(Window::icon).toList());
            drawn.run();
        });
    }

    private static void afterFirstPicture(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(work);
            }
        });
    }

    private static Image icon(int size) {
        var file = "/icons/sayso-" + size + ".png";
        return new Image(Objects.requireNonNull(Window.class.getResourceAsStream(file), file));
    }
}
