package dev.sayso.ui;

import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.Theme;
import dev.sayso.ui.shell.Appearance;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** JavaFX without a display, for tests that need controls but no robot. */
public final class Toolkit {
    private Toolkit() {}

    /** Runs that on JavaFX's thread, starting JavaFX where nobody has, and gives its result. */
    public static <T> T call(Callable<T> work) {
        start();
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Lays the node out in a scene of that size, as it would stand on screen. */
    public static <N extends Parent> N lay(N root, double width, double height) {
        if (root.getScene() == null) {
            Appearance.apply(new Scene(root, width, height), Preferences.DEFAULT.withTheme(Theme.LIGHT));
        }
        root.resize(width, height);
        root.applyCss();
        root.layout();
        return root;
    }

    private static void start() {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
            Platform.setImplicitExit(false);
        } catch (IllegalStateException e) {
            // Someone has started it: that is all that is wanted.
            started.countDown();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
