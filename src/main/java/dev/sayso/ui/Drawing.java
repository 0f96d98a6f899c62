package dev.sayso.ui;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Draws a scene that no window shows. */
final class Drawing {
    /** Views that measure themselves, or scroll to what is selected, settle after a few turns. */
    private static final int TURNS = 5;

    private Drawing() {}

    /** Lets the scene come to rest, then draws it and hands over the picture. */
    static void settled(Scene scene, Consumer<WritableImage> drawn) {
        turn(scene, TURNS, drawn);
    }

    private static void turn(Scene scene, int left, Consumer<WritableImage> drawn) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        if (left == 0) {
            drawn.accept(scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight())));
        } else {
            Platform.runLater(() -> turn(scene, left - 1, drawn));
        }
    }
}
