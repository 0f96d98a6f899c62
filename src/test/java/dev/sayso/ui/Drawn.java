package dev.sayso.ui;

import dev.sayso.consent.ConsentService;
import dev.sayso.preferences.Theme;
import dev.sayso.profile.Choice;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The whole panel, laid out on a screen that nobody sees; everything in it runs at once, on JavaFX's thread. */
final class Drawn implements AutoCloseable {
    private static final int TURNS = 4;

    private final ConsentService service;
    private final Panel panel;

    private Drawn(ConsentService service, Panel panel) {
        this.service = service;
        this.panel = panel;
    }

    static Drawn of(Home home, Page page, Theme theme, int textSize, int width, int height, String language) {
        return Toolkit.call(() -> {
            var service = home.service();
            var request = new PanelRequest(
                    page,
                    Optional.empty(),
                    Optional.of(theme),
                    OptionalInt.of(textSize),
                    Locale.forLanguageTag(language),
                    width,
                    height);
            var session = new PanelSession(
                    request, home.folders, List.of(home.folders.policy()), service, home.desk(service), false);
            return new Drawn(
                    service, new Panel(session, "1.0.0", Runnable::run, Runnable::run, Drawn::onScreen, address -> {}));
        });
    }

    /** At once where that is allowed; what another thread reports, such as a changed file, comes a turn later. */
    private static void onScreen(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    Scene scene() {
        return panel.scene();
    }

    PanelModel model() {
        return panel.model();
    }

    /** The node of that id, which there must be; asked for on JavaFX's thread. */
    Node find(String selector) {
        return Optional.ofNullable(scene().lookup(selector)).orElseThrow(() -> new AssertionError(selector));
    }

    Page page() {
        return look(() -> model().page().get());
    }

    /** What was said of the item. */
    Choice choice(String item) {
        return look(() -> Optional.ofNullable(model().consents().get().items().get(item))
                .orElseThrow()
                .choice());
    }

    /** Does that on JavaFX's thread and lets the panel come to rest. */
    void act(Runnable work) {
        Toolkit.call(() -> {
            work.run();
            return work;
        });
        rest();
    }

    <T> T look(Callable<T> work) {
        rest();
        return Toolkit.call(work);
    }

    void rest() {
        for (var turn = 0; turn < TURNS; turn++) {
            Toolkit.call(() -> {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
                return scene();
            });
        }
    }

    /** Every node that can be seen if one scrolls, parents first. */
    List<Node> visible() {
        return visible(scene().getRoot()).toList();
    }

    static Stream<Node> visible(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        var below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Drawn::visible)
                : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), below);
    }

    /** What a failure names a node by. */
    static String name(Node node) {
        var parent = node.getParent();
        var above = parent == null ? "" : parent.getStyleClass() + " > ";
        var id = node.getId() == null ? "" : "#" + node.getId();
        return above + node.getClass().getSimpleName() + id + node.getStyleClass();
    }

    @Override
    public void close() {
        act(panel::close);
        service.close();
    }
}
