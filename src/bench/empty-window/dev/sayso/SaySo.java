package dev.sayso;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** An empty window of the panel's size. With arguments it ends by itself, for the training of its class cache. */
public final class SaySo extends Application {
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("SaySo");
        stage.setScene(new Scene(new Pane(), 1120, 760));
        stage.show();
        if (!getParameters().getRaw().isEmpty()) {
            stage.getScene().addPostLayoutPulseListener(Platform::exit);
        }
    }
}
