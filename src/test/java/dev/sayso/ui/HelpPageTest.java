package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.preferences.Theme;
import dev.sayso.ui.model.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Help page, worked by its controls. */
class HelpPageTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    @Test
    void aRequestIsCopiedNotedAndAnsweredInPlace() {
        try (var drawn = open()) {
            fire(drawn, "#request-kind-delete");
            fire(drawn, "#request-copy");
            assertThat(drawn.look(() -> Clipboard.getSystemClipboard().getString()))
                    .startsWith("Request to delete my personal data\n\nDear Sir or Madam,");
            fire(drawn, "#request-sent");
            fire(drawn, "#request-answered-2026-11-22-1");
            var note = (TextField) find(drawn, "#request-note-2026-11-22-1");
            drawn.act(() -> note.setText("Done."));
            fire(drawn, "#request-note-keep-2026-11-22-1");
            assertThat(texts(drawn)).contains("Done.", "Answered on November 22, 2026");
            assertThat(home.folders.state().resolve("requests.json")).content().contains("\"note\" : \"Done.\"");
        }
    }

    @Test
    void anOverdueReplyIsSaidAtTheFootOfEveryPageAndLeadsHere() {
        Asked.in(home);
        try (var drawn = Drawn.of(home, Page.CHOICES, Theme.LIGHT, 100, 990, 760, "en")) {
            var reminder = (Hyperlink) find(drawn, "#foot-reminder");
            assertThat(drawn.look(reminder::getText)).isEqualTo("1 reply is overdue");
            drawn.act(reminder::fire);
            assertThat(drawn.model().page().get()).isEqualTo(Page.HELP);
        }
    }

    @Test
    void nothingOverdueIsNotSaid() {
        try (var drawn = open()) {
            var reminder = find(drawn, "#foot-reminder");
            assertThat(drawn.look(reminder::isVisible)).isFalse();
            assertThat(texts(drawn)).contains("Nothing was asked yet.");
        }
    }

    @Test
    void theContactIsTheOneForTheCountryAndItsPassageIsShown() {
        home.country = Optional.of("US");
        try (var drawn = open()) {
            assertThat(texts(drawn))
                    .contains(
                            "Microsoft Privacy\nMicrosoft Corporation\nOne Microsoft Way\nRedmond\n"
                                    + "Washington 98052\nUSA",
                            "(+1) 425-882-8080");
            drawn.act(((Hyperlink) find(drawn, "#contact-privacy-officer-passage"))::fire);
            assertThat(drawn.model().page().get()).isEqualTo(Page.STATEMENT);
            assertThat(drawn.model().shownPassage().get()).contains("contact#privacy");
        }
    }

    @Test
    void theAccountCardSaysWhoControlsItAndWhomToAsk() {
        home.policies(PolicyTexts.CONTOSO);
        try (var drawn = Drawn.of(home, Page.SETTINGS, Theme.LIGHT, 100, 990, 760, "en")) {
            assertThat(texts(drawn))
                    .contains("Contoso controls this account.", "The administrator at Contoso")
                    .anySatisfy(text -> assertThat(text).contains("read and use your data"));
            drawn.act(((Hyperlink) find(drawn, "#account-help"))::fire);
            assertThat(drawn.model().page().get()).isEqualTo(Page.HELP);
        }
    }

    private Drawn open() {
        return Drawn.of(home, Page.HELP, Theme.LIGHT, 100, 990, 760, "en");
    }

    private static Node find(Drawn drawn, String selector) {
        return drawn.look(() -> drawn.scene().lookup(selector));
    }

    private static void fire(Drawn drawn, String selector) {
        var found = find(drawn, selector);
        drawn.act(() -> {
            if (found instanceof ToggleButton toggle) {
                toggle.fire();
            } else {
                ((Button) found).fire();
            }
        });
    }

    private static List<String> texts(Drawn drawn) {
        return drawn.look(() -> drawn.visible().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
    }
}
