package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.instance.Wish;
import dev.sayso.preferences.Theme;
import dev.sayso.ui.model.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start is shown in the window of the first, and asks for nothing but a page. */
class RaisedTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Panel panel;
    private Raised raised;

    @BeforeEach
    void open() {
        var home = new Home(folder);
        var service = home.service();
        var request = new PanelRequest(
                Page.HISTORY,
                Optional.empty(),
                Optional.of(Theme.LIGHT),
                OptionalInt.empty(),
                Locale.ENGLISH,
                800,
                600);
        var session = new PanelSession(request, home.folders, List.of(), service, home.desk(service), true);
        Toolkit.call(() -> {
            panel = new Panel(session, "1.2.3", Runnable::run, Runnable::run, Platform::runLater, address -> {});
            stage = new Stage();
            Window.show(stage, panel, () -> {});
            stage.setIconified(true);
            raised = new Raised(stage, panel::show);
            return raised;
        });
    }

    @AfterEach
    void close() {
        Toolkit.call(() -> {
            stage.hide();
            panel.close();
            return stage;
        });
    }

    @Test
    void itComesForwardOnThePageThatWasAskedFor() throws Exception {
        assertThat(wish(Optional.of("statement"), Optional.empty())).isTrue();
        assertThat(page()).isEqualTo(Page.STATEMENT);
        assertThat(Toolkit.call(stage::isIconified)).isFalse();
    }

    @Test
    void itStaysOnItsPageWhereNoneWasAskedFor() throws Exception {
        assertThat(wish(Optional.empty(), Optional.empty())).isTrue();
        assertThat(page()).isEqualTo(Page.HISTORY);
    }

    @Test
    void anItemIsShownWithItsCategoryOpen() throws Exception {
        assertThat(wish(Optional.empty(), Optional.of("device.os"))).isTrue();
        assertThat(page()).isEqualTo(Page.CHOICES);
        assertThat(Toolkit.call(() -> panel.model().selectedItem().get())).contains("device.os");
    }

    @Test
    void aPageOrAnItemOfAnotherVersionChangesNothing() throws Exception {
        assertThat(wish(Optional.of("weather"), Optional.of("weather.rain"))).isTrue();
        assertThat(page()).isEqualTo(Page.HISTORY);
    }

    @Test
    void aWindowThatWasClosedSaysSo() throws Exception {
        Toolkit.call(() -> {
            stage.hide();
            return stage;
        });

        assertThat(wish(Optional.of("statement"), Optional.empty())).isFalse();
    }

    @Test
    void aPageThatBreaksKeepsNobodyWaiting() throws Exception {
        raised = new Raised(stage, (page, item) -> {
            throw new IllegalStateException("an example");
        });

        assertThat(wish(Optional.of("statement"), Optional.empty())).isTrue();
    }

    private boolean wish(Optional<String> page, Optional<String> item) throws Exception {
        var wish = new Wish(page, item, Optional.of("click-1_TIME99"));
        return raised.by(wish).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private Page page() {
        return Toolkit.call(() -> panel.model().page().get());
    }
}
