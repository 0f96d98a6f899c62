package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.Author;
import dev.sayso.decision.Verdict;
import dev.sayso.preferences.Theme;
import dev.sayso.profile.Choice;
import dev.sayso.ui.control.StateSwitch;
import dev.sayso.ui.model.Page;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Age and guardian in the panel, as they are seen. */
class FamilyPageTest {
    private static final Author CHILD = new Author("user", "panel", Locale.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void nobodyIsShownAQuestionWhomNobodyAsks() {
        try (var drawn = open(new Home(folder), Page.SETTINGS)) {
            assertThat(drawn.look(() -> shown(drawn, "open-family"))).isFalse();
            drawn.act(() -> drawn.model().page().set(Page.FAMILY));
            assertThat(drawn.look(() -> shown(drawn, "age-say"))).isFalse();
        }
    }

    /** No month and no year stands there beforehand, and no word says what follows from which answer. */
    @Test
    void theQuestionIsNeutralAndGoesWithTheAnswer() {
        var home = new Home(folder);
        home.policies(PolicyTexts.CONTOSO);
        try (var drawn = open(home, Page.FAMILY)) {
            var month = drawn.look(() -> (ChoiceBox<?>) find(drawn, "age-month"));
            var year = drawn.look(() -> (TextField) find(drawn, "age-year"));
            assertThat(month.getValue()).isNull();
            assertThat(year.getText()).isEmpty();
            assertThat(drawn.look(() -> find(drawn, "age-say").isDisabled())).isTrue();
            var words = drawn.look(() -> texts(find(drawn, "family-page")));
            assertThat(words)
                    .contains("When were you born? We use it once to see which rules apply, and don't keep it.")
                    .noneMatch(
                            text -> text.toLowerCase(Locale.ROOT).matches(".*(under age|parent|guardian|13|child).*"));
            drawn.act(() -> {
                choose(month);
                year.setText("1980");
            });
            drawn.act(() -> ((Button) find(drawn, "age-say")).fire());
            assertThat(drawn.look(() -> shown(drawn, "age-say"))).isFalse();
        }
    }

    @Test
    void aChildSeesNoSwitchButWhatWouldBeCollectedAndTheStatement() {
        var home = child();
        try (var drawn = open(home, Page.CHOICES)) {
            drawn.act(() -> drawn.model().showItem("errors.severity"));
            assertThat(drawn.look(() -> drawn.visible().stream()
                            .filter(node -> node.getId() != null)
                            .map(Node::getId)
                            .filter(id -> id.startsWith("switch-") || id.equals("allow-all"))
                            .toList()))
                    .isEmpty();
            assertThat(drawn.look(() -> texts(drawn.scene().getRoot()))).contains("Type and severity of the problem");
            drawn.act(() -> drawn.model().page().set(Page.STATEMENT));
            assertThat(drawn.look(() -> drawn.visible().stream()
                            .filter(StateSwitch.class::isInstance)
                            .toList()))
                    .isEmpty();
        }
    }

    @Test
    void aGuardianSetsUpReadsConsentsChoosesAndLocks() {
        try (var drawn = open(child(), Page.FAMILY)) {
            type(drawn, "pin-new", "839204");
            type(drawn, "pin-new-again", "839204");
            drawn.act(() -> ((Button) find(drawn, "guardian-set-up")).fire());
            assertThat(drawn.look(() -> texts(find(drawn, "family-page")).stream()
                            .anyMatch(text -> text.contains("people of all ages"))))
                    .isTrue();
            drawn.act(() -> ((Button) find(drawn, "guardian-consent")).fire());
            var toggle = drawn.look(() -> find(drawn, "guardian-switch-usage-features"));
            assertThat(toggle).isInstanceOf(StateSwitch.class);
            drawn.act(() -> toggle.executeAccessibleAction(javafx.scene.AccessibleAction.FIRE));
            assertThat(drawn.model()
                            .service()
                            .current()
                            .items()
                            .get("usage.features")
                            .verdict())
                    .isEqualTo(Verdict.GRANTED);
            drawn.act(() -> drawn.model().page().set(Page.CHOICES));
            drawn.act(() -> drawn.model().page().set(Page.FAMILY));
            assertThat(drawn.look(() -> shown(drawn, "guardian-unlock"))).isTrue();
            assertThat(drawn.look(() -> shown(drawn, "guardian-revoke"))).isFalse();
        }
    }

    @Test
    void theHistoryOfAChildTellsWhichActWasTakenBack() {
        var home = new Home(folder);
        try (var service = home.service()) {
            service.previews().join("windows-diagnostic-data", Choice.REFUSED, CHILD);
            service.undo(CHILD);
            service.ages().sayBorn(YearMonth.of(2018, 5), CHILD);
        }
        try (var drawn = open(home, Page.FAMILY)) {
            type(drawn, "pin-new", "839204");
            type(drawn, "pin-new-again", "839204");
            drawn.act(() -> ((Button) find(drawn, "guardian-set-up")).fire());
            drawn.act(() -> ((Button) find(drawn, "guardian-consent")).fire());
            assertThat(drawn.look(() -> texts(find(drawn, "family-page"))))
                    .contains("Undone, now out of the preview programme");
        }
    }

    @Test
    void deletingAsksOnceMoreInItsPlace() {
        try (var drawn = open(child(), Page.FAMILY)) {
            type(drawn, "pin-new", "839204");
            type(drawn, "pin-new-again", "839204");
            drawn.act(() -> ((Button) find(drawn, "guardian-set-up")).fire());
            drawn.act(() -> ((Button) find(drawn, "guardian-delete")).fire());
            assertThat(drawn.model().service().current().family().minor()).isTrue();
            drawn.act(() -> ((Button) find(drawn, "guardian-delete-leave")).fire());
            assertThat(drawn.look(() -> shown(drawn, "guardian-delete-all"))).isFalse();
            drawn.act(() -> ((Button) find(drawn, "guardian-delete")).fire());
            drawn.act(() -> ((Button) find(drawn, "guardian-delete-all")).fire());
            assertThat(drawn.model().service().current().family().minor()).isFalse();
        }
    }

    /** In the narrowest window and the largest text nothing is cut off and nothing needs scrolling sideways. */
    @ParameterizedTest
    @CsvSource({"en, 100, 640, 480", "de, 100, 640, 480", "de, 200, 900, 700", "en, 200, 640, 480"})
    void everythingOfTheGuardiansFitsTheWindow(String language, int text, int width, int height) {
        try (var drawn = Drawn.of(child(), Page.FAMILY, Theme.CONTRAST, text, width, height, language)) {
            type(drawn, "pin-new", "839204");
            type(drawn, "pin-new-again", "839204");
            fits(drawn);
            drawn.act(() -> ((Button) find(drawn, "guardian-set-up")).fire());
            fits(drawn);
            drawn.act(() -> ((Button) find(drawn, "guardian-consent")).fire());
            fits(drawn);
        }
    }

    private static void fits(Drawn drawn) {
        var outside = drawn.look(() -> {
            var right = drawn.scene().getWidth();
            return drawn.visible().stream()
                    .filter(Labeled.class::isInstance)
                    .filter(node -> {
                        var bounds = node.localToScene(node.getLayoutBounds());
                        return bounds.getMaxX() > right + 1 || bounds.getMinX() < -1;
                    })
                    .map(Drawn::name)
                    .toList();
        });
        assertThat(outside).isEmpty();
    }

    private Home child() {
        var home = new Home(folder);
        try (var service = home.service()) {
            service.ages().sayBorn(YearMonth.of(2018, 5), CHILD);
        }
        return home;
    }

    private static Drawn open(Home home, Page page) {
        return Drawn.of(home, page, Theme.LIGHT, 100, 900, 900, "en");
    }

    @SuppressWarnings("unchecked")
    private static void choose(ChoiceBox<?> month) {
        ((ChoiceBox<Month>) month).setValue(Month.APRIL);
    }

    private static void type(Drawn drawn, String field, String text) {
        drawn.rest();
        drawn.act(() -> ((PasswordField) find(drawn, field)).setText(text));
    }

    private static Node find(Drawn drawn, String id) {
        return drawn.visible().stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    private static boolean shown(Drawn drawn, String id) {
        return drawn.visible().stream().anyMatch(node -> id.equals(node.getId()));
    }

    private static List<String> texts(Node node) {
        return Drawn.visible(node)
                .map(each -> each instanceof javafx.scene.text.Text text
                        ? text.getText()
                        : each instanceof ButtonBase button ? button.getText() : "")
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }
}
