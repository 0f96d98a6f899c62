package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Category;
import dev.sayso.preferences.Theme;
import dev.sayso.profile.Choice;
import dev.sayso.ui.model.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel in a window, worked with pointer and keys alone. */
class HandsTest {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;

    @TempDir
    private Path folder;

    private Drawn drawn;
    private Stage stage;
    private Robot robot;

    @BeforeEach
    void open() {
        drawn = Drawn.of(new Home(folder), Page.CHOICES, Theme.LIGHT, 100, WIDTH, HEIGHT, "en");
        drawn.act(() -> {
            robot = new Robot();
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(drawn.scene());
            stage.show();
            stage.requestFocus();
        });
        focus("#nav-choices");
    }

    @AfterEach
    void close() {
        drawn.act(stage::hide);
        drawn.close();
    }

    @Test
    void theLeftHalfOfAnUndecidedSwitchRefusesAndTheRightHalfAllows() {
        click("#switch-usage", 0.25);
        assertThat(drawn.choice("usage.features")).isEqualTo(Choice.REFUSED);
        click("#switch-device", 0.75);
        assertThat(drawn.choice("device.os")).isEqualTo(Choice.GRANTED);
    }

    @Test
    void aDecidedSwitchTurnsWhereverItIsClicked() {
        click("#switch-usage", 0.75);
        click("#switch-usage", 0.75);
        assertThat(drawn.choice("usage.features")).isEqualTo(Choice.REFUSED);
    }

    @Test
    void arrowsSpaceAndEnterTurnASwitch() {
        focus("#switch-usage");
        press(KeyCode.LEFT);
        assertThat(drawn.choice("usage.features")).isEqualTo(Choice.REFUSED);
        press(KeyCode.RIGHT);
        assertThat(drawn.choice("usage.features")).isEqualTo(Choice.GRANTED);
        press(KeyCode.SPACE);
        assertThat(drawn.choice("usage.features")).isEqualTo(Choice.REFUSED);
        press(KeyCode.ENTER);
        assertThat(drawn.choice("usage.features")).isEqualTo(Choice.GRANTED);
    }

    @Test
    void nothingMovesWhenASwitchIsTurned() {
        var before = places();
        click("#switch-device", 0.75);
        click("#switch-errors", 0.25);
        assertThat(places()).isEqualTo(before);
    }

    @Test
    void theTabKeyFollowsTheOrderOfReading() {
        focus("#refuse-all");
        var walked = new ArrayList<String>(List.of("refuse-all"));
        for (var i = 0; i < 6; i++) {
            press(KeyCode.TAB);
            walked.add(drawn.look(() -> drawn.scene().getFocusOwner().getId()));
        }
        assertThat(walked)
                .containsExactly(
                        "refuse-all",
                        "allow-all",
                        "open-usage",
                        "switch-usage",
                        "open-device",
                        "switch-device",
                        "open-errors");
    }

    @Test
    void undoTakesBackTheLastChangeAndSaysWhich() {
        click("#switch-usage", 0.25);
        var undo = (Hyperlink) drawn.find("#undo");
        assertThat(undo.getText()).contains("refused", "Product use");
        chord(KeyCode.Z);
        assertThat(drawn.choice("usage.features")).isEqualTo(Choice.UNDECIDED);
        assertThat(undo.isVisible()).isFalse();
    }

    @Test
    void aDigitLeadsToItsPage() {
        chord(KeyCode.DIGIT2);
        assertThat(drawn.page()).isEqualTo(Page.STATEMENT);
        chord(KeyCode.DIGIT3);
        assertThat(drawn.page()).isEqualTo(Page.SENT);
        chord(KeyCode.DIGIT4);
        assertThat(drawn.page()).isEqualTo(Page.HISTORY);
        chord(KeyCode.DIGIT5);
        assertThat(drawn.page()).isEqualTo(Page.HELP);
        chord(KeyCode.DIGIT6);
        assertThat(drawn.page()).isEqualTo(Page.SETTINGS);
        chord(KeyCode.DIGIT1);
        assertThat(drawn.page()).isEqualTo(Page.CHOICES);
    }

    @Test
    void whatIsFoundIsGoneToOnEnter() {
        chord(KeyCode.F);
        assertThat(drawn.look(() -> drawn.scene().getFocusOwner().getId())).isEqualTo("find");
        type("registry");
        press(KeyCode.ENTER);
        assertThat(drawn.look(() -> drawn.model().selectedItem().get())).isPresent();
        assertThat(drawn.find(".finder-veil").isVisible()).isFalse();
    }

    @Test
    void aPassageIsFoundFromTheStatementPageToo() {
        chord(KeyCode.DIGIT2);
        focus(".statement-scroll");
        chord(KeyCode.F);
        type("targeted ads");
        press(KeyCode.ENTER);
        assertThat(drawn.look(() -> drawn.model().shownPassage().get()))
                .hasValueSatisfying(passage -> assertThat(passage).startsWith("cookies"));
        assertThat(drawn.page()).isEqualTo(Page.STATEMENT);
    }

    @Test
    void escapeClosesTheSearchAndGivesTheFocusBack() {
        focus("#switch-usage");
        chord(KeyCode.F);
        press(KeyCode.ESCAPE);
        assertThat(drawn.find(".finder-veil").isVisible()).isFalse();
        assertThat(drawn.look(() -> drawn.scene().getFocusOwner().getId())).isEqualTo("switch-usage");
    }

    @Test
    void theThreeWayControlChoosesAndStaysChosen() {
        click("#open-errors", 0.5);
        var ask = drawn.find("#switch-errors-severity .center-pill");
        click(ask, 0.5);
        click(ask, 0.5);
        assertThat(drawn.choice("errors.severity")).isEqualTo(Choice.ASK);
        assertThat(ask.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("selected"));
    }

    @Test
    void theHeaderOpensAndClosesItsCategory() {
        click("#open-device", 0.5);
        assertThat(drawn.find("#item-device-os").isVisible()).isTrue();
        assertThat(drawn.look(() -> drawn.model().openCategory().get())).contains("device");
        click("#open-device", 0.5);
        assertThat(drawn.look(() -> drawn.model().openCategory().get())).isEmpty();
    }

    @Test
    void bothAnswersHaveTheSameSizeAndRefusingStandsFirst() {
        var refuse = (Button) drawn.find("#refuse-all");
        var allow = (Button) drawn.find("#allow-all");
        assertThat(allow.getWidth()).isEqualTo(refuse.getWidth());
        assertThat(allow.getHeight()).isEqualTo(refuse.getHeight());
        assertThat(allow.getLayoutX()).isGreaterThan(refuse.getLayoutX());
        assertThat(allow.getLayoutY()).isEqualTo(refuse.getLayoutY());
        assertThat(allow.getStyleClass()).isEqualTo(refuse.getStyleClass());
    }

    @Test
    void refusingAllTakesOneClick() {
        click("#refuse-all", 0.5);
        assertThat(drawn.look(() -> drawn.model().consents().get().items().values()))
                .allMatch(state -> state.choice() == Choice.REFUSED);
    }

    private List<Bounds> places() {
        var categories = drawn.model().service().catalogue().categories();
        return drawn.look(() -> categories.stream()
                .map(Category::id)
                .map(id -> drawn.find("#switch-" + id))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList());
    }

    private void focus(String selector) {
        drawn.act(() -> drawn.find(selector).requestFocus());
    }

    private void click(String selector, double across) {
        click(drawn.look(() -> drawn.find(selector)), across);
    }

    private void click(Node node, double across) {
        drawn.act(() -> {
            var at = node.localToScreen(centre(node.getLayoutBounds(), across));
            robot.mouseMove(at);
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    private static Point2D centre(Bounds bounds, double across) {
        return new Point2D(bounds.getMinX() + bounds.getWidth() * across, bounds.getCenterY());
    }

    private void press(KeyCode key) {
        drawn.act(() -> robot.keyType(key));
    }

    private void chord(KeyCode key) {
        drawn.act(() -> {
            robot.keyPress(KeyCode.CONTROL);
            robot.keyType(key);
            robot.keyRelease(KeyCode.CONTROL);
        });
    }

    /** The headless platform knows keys but no letters: words go in as if they were pasted. */
    private void type(String words) {
        drawn.act(() -> ((TextField) drawn.scene().getFocusOwner()).replaceSelection(words));
    }
}
