package dev.sayso.ui;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.instance.MeetingPoint;
import dev.sayso.instance.SingleInstance;
import dev.sayso.preferences.Preferences;
import dev.sayso.profile.Choice;
import dev.sayso.ui.control.Browser;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.shell.Appearance;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
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
     * @return what is missing, where no window can be opened; then nothing was opened
     * @throws FaultException where there was nothing to show; the person has seen why and closed the window
     */
    public Optional<Fault> open(PanelStart start) {
        return open(start, false);
    }

    /**
     * Opens the window on whatever there is in place of a screen, answers what its first page asks a new person, and closes it when the choices, which
     * everybody else sees first, were drawn too.
     */
    public Optional<Fault> rehearse(PanelStart start) {
        return open(start, true);
    }

    private Optional<Fault> open(PanelStart start, boolean rehearsing) {
        var missing = Display.missing(environment, osName);
        if (missing.isPresent()) {
            if (!rehearsing) {
                return missing;
            }
            System.setProperty("glass.platform", "Headless");
        }
        try (var instance = instance(start.point())) {
            return instance.handedOver(start.wish()) ? Optional.empty() : open(instance, start, rehearsing);
        }
    }

    /** Where it is not even known whose choices they are, there is nobody to meet. */
    private static SingleInstance instance(Supplier<MeetingPoint> point) {
        try {
            return SingleInstance.at(point.get());
        } catch (FaultException e) {
            LOG.debug("no place to meet another start", e);
            return SingleInstance.alone();
        }
    }

    private Optional<Fault> open(SingleInstance instance, PanelStart start, boolean rehearsing) {
        var closed = new CompletableFuture<Optional<Fault>>();
        try (var background = background()) {
            var ready =
                    CompletableFuture.supplyAsync(() -> ready(start.session().get()), background);
            startToolkit(
                    stage -> orFail(closed, () -> {
                        // While the choices are being read.
                        Appearance.makeReady();
                        var fault = fault(ready);
                        if (fault.isPresent()) {
                            stage.setOnHidden(event -> closed.completeExceptionally(new FaultException(fault.get())));
                            Window.show(
                                    stage,
                                    Trouble.scene(
                                            fault.get(), Words.in(start.locale()), Preferences.DEFAULT, stage::hide),
                                    () -> instance.showing(new Raised(stage, (page, item) -> {})::by));
                            return;
                        }
                        var panel = panel(ready.join(), background, aside());
                        stage.setOnHidden(event -> {
                            panel.close();
                            closed.complete(Optional.empty());
                        });
                        Window.show(stage, panel, () -> {
                            panel.model().opened();
                            instance.showing(new Raised(stage, panel::show)::by);
                            if (rehearsing) {
                                answer(panel, stage::hide);
                            }
                        });
                    }),
                    () -> closed.complete(Optional.of(Display.NO_DISPLAY)));
            return closed.join();
        }
    }

    /** Does what a new person does: looks at what is asked, answers, goes on to the choices and looks at them. */
    private static void answer(Panel panel, Runnable done) {
        Drawing.settled(panel.scene(), asking -> {
            panel.model().chooseAll(Choice.REFUSED);
            panel.show(Optional.of(Page.CHOICES), Optional.empty());
            panel.model().ask(() -> true, answered -> Drawing.settled(panel.scene(), choices -> done.run()));
        });
    }

    /** Draws the page into a PNG file, on a machine with or without a display. */
    public void draw(PanelSession session, Path file) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var drawn = new CompletableFuture<WritableImage>();
        try (var background = background()) {
            Platform.startup(() -> orFail(drawn, () -> {
                var panel = panel(session, background, background);
                // What a page reads from a disk is to be on the picture.
                background.execute(() -> Platform.runLater(() -> Drawing.settled(panel.scene(), image -> {
                    panel.close();
                    drawn.complete(image);
                })));
            }));
            Picture.write(drawn.join(), file);
            Platform.exit();
        } catch (CompletionException e) {
            throw Display.undrawn(e);
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

    /** Why there is no session, if that is known. */
    private static Optional<Fault> fault(CompletableFuture<PanelSession> session) {
        try {
            session.join();
            return Optional.empty();
        } catch (CompletionException e) {
            return e.getCause() instanceof FaultException known ? Optional.of(known.fault()) : Optional.empty();
        }
    }

    /** The same session, with all at hand that its first page will ask for. */
    private static PanelSession ready(PanelSession session) {
        session.service().current();
        session.service().statements().current(session.request().locale());
        Objects.requireNonNull(session.requests().books().get());
        return session.asking();
    }

    private Panel panel(PanelSession session, Executor background, Executor collecting) {
        return new Panel(session, version, background, collecting, Platform::runLater, Browser.of(osName));
    }

    private static ExecutorService background() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("sayso-background").factory());
    }

    private static Executor aside() {
        return work -> Thread.ofVirtual().start(work);
    }

    private static void orFail(CompletableFuture<?> future, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }
}
