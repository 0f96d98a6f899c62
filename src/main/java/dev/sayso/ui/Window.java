package dev.sayso.ui;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The panel's window. */
final class Window {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128);

    private Window() {}

    static void show(Stage stage, Panel panel) {
        stage.setTitle("SaySo");
        stage.setScene(panel.scene());
        stage.show();
        panel.focusRail();
        // The window is drawn before its icon is read.
        Platform.runLater(() ->
                stage.getIcons().setAll(ICON_SIZES.stream().map(Window::icon).toList()));
        // The least size is of the content; what the system draws around it comes on top.
        stage.setMinWidth(
                PanelRequest.LEAST_WIDTH + stage.getWidth() - panel.scene().getWidth());
        stage.setMinHeight(
                PanelRequest.LEAST_HEIGHT + stage.getHeight() - panel.scene().getHeight());
        Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> panel.dress());
    }

    private static Image icon(int size) {
        var file = "/icons/sayso-" + size + ".png";
        return new Image(Objects.requireNonNull(Window.class.getResourceAsStream(file), file));
    }
}
