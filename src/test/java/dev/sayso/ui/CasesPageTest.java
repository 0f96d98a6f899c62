package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.preferences.Theme;
import dev.sayso.ui.model.Page;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of support cases, worked as a person would. */
class CasesPageTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    @Test
    void itStandsUnderHelpAndLeadsBackThere() {
        try (var drawn = open(Page.HELP)) {
            fire(drawn, "#open-cases");
            assertThat(drawn.model().page().get()).isEqualTo(Page.CASES);
            fire(drawn, "#case-back");
            assertThat(drawn.model().page().get()).isEqualTo(Page.HELP);
        }
    }

    @Test
    void aCaseIsOpenedAllowedLookedAtAndClosed() {
        try (var drawn = open(Page.CASES)) {
            drawn.act(() -> ((TextField) node(drawn, "#case-title")).setText("It stops"));
            fire(drawn, "#case-open");
            drawn.act(() -> ((ButtonBase) node(drawn, "#case-switch-support-diagnostics")).fire());
            var cases = drawn.model().service().cases();
            assertThat(cases.show("2026-0001").allowed()).containsExactly("support.diagnostics");
            fire(drawn, "#case-preview");
            assertThat(node(drawn, "#case-save")).isNotNull();
            fire(drawn, "#case-close");
            assertThat(cases.show("2026-0001").allowed()).isEmpty();
            assertThat(drawn.look(() -> Optional.ofNullable(drawn.scene().lookup("#case-close"))))
                    .isEmpty();
        }
    }

    @Test
    void whatIsShownIsWithoutItsSecrets() {
        try (var service = home.service()) {
            CaseTexts.fill(service.cases());
        }
        try (var drawn = open(Page.CASES)) {
            fire(drawn, "#case-preview");
            var text = drawn.look(() -> ((TextArea) drawn.scene().lookup(".preview .text-area")).getText());
            assertThat(text).isEqualTo("started\npassword=[struck out: password]\nstopped\n");
        }
    }

    private Drawn open(Page page) {
        var drawn = Drawn.of(home, page, Theme.LIGHT, 100, 990, 760, "en");
        drawn.rest();
        return drawn;
    }

    private static void fire(Drawn drawn, String id) {
        drawn.act(() -> ((ButtonBase) node(drawn, id)).fire());
    }

    private static Node node(Drawn drawn, String id) {
        return drawn.scene().lookup(id);
    }
}
