package dev.sayso.ui;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Draws a scene that no window shows. */
final class Drawing {
    /** Views that measure themselves settle after a few layouts; one more than the deepest of them needs. */
    private static final int LAYOUTS = 4;

    private Drawing() {}

    static WritableImage of(Scene scene) {
        for (var i = 0; i < LAYOUTS; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
    }
}
