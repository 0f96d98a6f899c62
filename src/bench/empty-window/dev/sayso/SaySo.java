package dev.sayso;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/** An empty window of the panel's size, but for a square that tells a drawn frame from a bare one. With arguments it ends by itself. */
public final class SaySo extends Application {
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("SaySo");
        stage.setScene(new Scene(new Pane(new Rectangle(100, 100, Color.BLUE)), 1120, 760));
        stage.show();
        if (!getParameters().getRaw().isEmpty()) {
            stage.getScene().addPostLayoutPulseListener(Platform::exit);
        }
    }
}
