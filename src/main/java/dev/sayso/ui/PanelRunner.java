package dev.sayso.ui;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.ui.control.Browser;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the panel in a window, or draws it without one. */
public final class PanelRunner {
    private static final Logger LOG = LoggerFactory.getLogger(PanelRunner.class);

    private final Map<String, String> environment;
    private final String osName;
    private final String version;

    public PanelRunner(Map<String, String> environment, String osName, String version) {
        this.environment = Map.copyOf(environment);
        this.osName = osName;
        this.version = version;
    }

    /**
     * Opens the window and returns when the person has closed it.
     *
     * @param session asked for once, on another thread, while the toolkit starts
     * @return what is missing, where no window can be opened; then nothing was opened
     */
    public Optional<Fault> open(Supplier<PanelSession> session) {
        var missing = Display.missing(environment, osName);
        return missing.isPresent() ? missing : open(session, (stage, scene) -> {});
    }

    /** Opens the window on whatever there is in place of a screen, and closes it when it was drawn. */
    public Optional<Fault> rehearse(Supplier<PanelSession> session) {
        return open(session, (stage, scene) -> Drawing.settled(scene, picture -> stage.hide()));
    }

    private Optional<Fault> open(Supplier<PanelSession> session, BiConsumer<Stage, Scene> drawn) {
        var closed = new CompletableFuture<Optional<Fault>>();
        try (var background = background()) {
            var ready = CompletableFuture.supplyAsync(() -> ready(session.get()), background);
            startToolkit(
                    stage -> orFail(closed, () -> {
                        var panel = panel(ready.join(), background);
                        stage.setOnHidden(event -> {
                            panel.close();
                            closed.complete(Optional.empty());
                        });
                        Window.show(stage, panel, () -> {
                            panel.model().opened();
                            drawn.accept(stage, panel.scene());
                        });
                    }),
                    () -> closed.complete(Optional.of(Display.NO_DISPLAY)));
            return closed.join();
        }
    }

    /** Draws the page into a PNG file, on a machine with or without a display. */
    public void draw(PanelSession session, Path file) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var drawn = new CompletableFuture<WritableImage>();
        try (var background = background()) {
            Platform.startup(() -> orFail(drawn, () -> {
                var panel = panel(session, background);
                Drawing.settled(panel.scene(), image -> {
                    panel.close();
                    drawn.complete(image);
                });
            }));
            Picture.write(drawn.join(), file);
            Platform.exit();
        } catch (IllegalStateException e) {
            var why = String.valueOf(e.getMessage());
            throw new FaultException(
                    Fault.at(Place.of(file), Fault.Kind.STORAGE, "panel.picture", file.toString(), why), e);
        }
    }

    /**
     * Starts the toolkit on a thread of its own: where a display takes no connection the toolkit throws on yet another one,
     * and whoever asked it to start waits for ever.
     */
    private static void startToolkit(Consumer<Stage> started, Runnable failed) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            LOG.debug("{} ended while the toolkit was starting", thread.getName(), thrown);
            failed.run();
        });
        Thread.ofPlatform()
                .daemon()
                .name("sayso-toolkit")
                .start(() -> DesktopApplication.launch(stage -> {
                    Thread.setDefaultUncaughtExceptionHandler(
                            (thread, thrown) -> LOG.error("{} ended", thread.getName(), thrown));
                    started.accept(stage);
                }));
    }

    /** The same session, with all at hand that its first page will ask for. */
    private static PanelSession ready(PanelSession session) {
        session.service().current();
        session.service().statements().current(session.request().locale());
        Objects.requireNonNull(session.requests().books().get());
        return session;
    }

    private Panel panel(PanelSession session, ExecutorService background) {
        return new Panel(session, version, background, Platform::runLater, Browser.of(osName));
    }

    private static ExecutorService background() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("sayso-background").factory());
    }

    private static void orFail(CompletableFuture<?> future, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }
}
