package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.preferences.Theme;
import dev.sayso.profile.Choice;
import dev.sayso.ui.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked at first, in a window, worked with pointer and keys alone. */
class FirstRunPageTest {
    private static final List<String> CATEGORIES = List.of("usage", "device", "errors", "support");

    @TempDir
    private Path folder;

    private Home home;
    private Drawn drawn;
    private Stage stage;
    private Robot robot;

    @BeforeEach
    void open() {
        home = new Home(folder);
        open(home);
    }

    private void open(Home person) {
        drawn = Drawn.of(person, Page.FIRST_RUN, Theme.LIGHT, 100, 960, 720, "en");
        drawn.act(() -> {
            robot = new Robot();
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(drawn.scene());
            stage.show();
            stage.requestFocus();
        });
    }

    @AfterEach
    void close() {
        drawn.act(stage::hide);
        drawn.close();
    }

    @Test
    void theThreeAnswersHaveOneSizeAndRefusingStandsFirst() {
        var refuse = (Region) drawn.find("#refuse-all");
        var allow = (Region) drawn.find("#allow-all");
        var later = (Region) drawn.find("#decide-later");
        for (var other : List.of(allow, later)) {
            assertThat(other.getWidth()).isEqualTo(refuse.getWidth());
            assertThat(other.getHeight()).isEqualTo(refuse.getHeight());
            assertThat(other.getStyleClass()).isEqualTo(refuse.getStyleClass());
        }
        assertThat(left(refuse)).isLessThan(left(allow));
        assertThat(left(allow)).isLessThan(left(later));
    }

    @Test
    void nothingMovesWhenSomethingIsAnswered() {
        var before = places();
        click("#switch-usage", 0.25);
        click("#switch-device", 0.75);
        assertThat(drawn.choice("usage.features")).isEqualTo(Choice.REFUSED);
        assertThat(drawn.choice("device.os")).isEqualTo(Choice.GRANTED);
        assertThat(places()).isEqualTo(before);
        assertThat(drawn.look(() -> drawn.find("#undo").isVisible())).isTrue();
        assertThat(drawn.look(() -> drawn.find("#decide-later").isVisible())).isFalse();
        click("#first-run-continue", 0.5);
        assertThat(drawn.page()).isEqualTo(Page.CHOICES);
        assertThat(drawn.choice("errors.severity")).isEqualTo(Choice.UNDECIDED);
    }

    @Test
    void refusingAllTakesOneClickAndUndoIsOffered() {
        click("#refuse-all", 0.5);
        assertThat(drawn.choice("support.contact")).isEqualTo(Choice.REFUSED);
        assertThat(drawn.page()).isEqualTo(Page.CHOICES);
        assertThat(drawn.look(() -> drawn.find("#undo").isVisible())).isTrue();
    }

    @Test
    void theKeysReachEveryAnswerInTheOrderOfReading() {
        drawn.act(() -> drawn.find("#nav-settings").requestFocus());
        var walked = new ArrayList<String>();
        for (var press = 0; press < 9; press++) {
            press(KeyCode.TAB);
            walked.add(drawn.look(() -> drawn.scene().getFocusOwner().getId()));
        }
        assertThat(walked)
                .containsExactly(
                        "first-run-statement",
                        "switch-usage",
                        "switch-device",
                        "switch-errors",
                        "switch-support",
                        "first-run-items",
                        "refuse-all",
                        "allow-all",
                        "decide-later");
    }

    @Test
    void keysAloneDecideLaterAndTheFocusIsNotLost() {
        drawn.act(() -> drawn.find("#decide-later").requestFocus());
        press(KeyCode.SPACE);
        assertThat(drawn.page()).isEqualTo(Page.CHOICES);
        assertThat(home.folders.profile()).doesNotExist();
        assertThat(drawn.look(() -> drawn.scene().getFocusOwner().getId())).isEqualTo("nav-choices");
    }

    @Test
    void aChildIsOfferedNothingToAnswer() throws IOException {
        close();
        Files.createDirectories(home.folders.profile().getParent());
        Files.writeString(home.folders.profile(), "{\"format\": 1, \"age\": {\"group\": \"minor\"}}");
        open(home);
        var offered = drawn.look(() -> drawn.visible().stream()
                .map(node -> Optional.ofNullable(node.getId()).orElse(""))
                .filter(id ->
                        id.matches("switch-.*|allow-all|refuse-all|decide-later|first-run-continue|first-run-items"))
                .toList());
        assertThat(offered).isEmpty();
        assertThat(drawn.look(() -> drawn.find("#open-family-page").isVisible()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"100, en", "200, en", "200, de", "200, ar"})
    void theAnswersAreInSightWhereverOneHasScrolledAndRefusingWeighsAsMuchAsAllowing(int text, String language) {
        close();
        home.policies(PolicyTexts.CONTOSO, PolicyTexts.FABRIKAM);
        drawn = Drawn.of(home, Page.FIRST_RUN, Theme.LIGHT, text, 640, 480, language);
        for (var id : List.of("#refuse-all", "#allow-all", "#decide-later")) {
            var place = drawn.look(() -> inScene(drawn.find(id)));
            assertThat(place.getMinY()).isPositive();
            assertThat(place.getMaxY()).isLessThanOrEqualTo(480);
            assertThat(drawn.look(() -> scrolled(drawn.find(id)))).isFalse();
        }
        var refuse = drawn.look(() -> inScene(drawn.find("#refuse-all")));
        var allow = drawn.look(() -> inScene(drawn.find("#allow-all")));
        assertThat(allow.getMinY()).isEqualTo(refuse.getMinY());
        assertThat(allow.getWidth()).isEqualTo(refuse.getWidth());
        assertThat(allow.getHeight()).isEqualTo(refuse.getHeight());
        assertThat(drawn.look(() -> ((Region) drawn.find("#first-run-page .scroll-pane")).getHeight()))
                .isGreaterThan(100);
    }

    @Test
    void choicesMeansChoicesAndTheWayBackStandsOnEveryOtherPageUntilItIsOver() {
        assertThat(drawn.look(() -> drawn.find("#first-run-back").isVisible())).isFalse();
        click("#nav-choices", 0.5);
        assertThat(drawn.page()).isEqualTo(Page.CHOICES);
        click("#nav-statement", 0.5);
        click("#nav-choices", 0.5);
        assertThat(drawn.page()).isEqualTo(Page.CHOICES);
        click("#first-run-back", 0.5);
        assertThat(drawn.page()).isEqualTo(Page.FIRST_RUN);
        click("#decide-later", 0.5);
        click("#nav-statement", 0.5);
        assertThat(drawn.look(() -> drawn.find("#first-run-back").isVisible())).isFalse();
    }

    @Test
    void noEntryOfTheRailIsTheSelectedOneForNoneLeadsHere() {
        var selected = drawn.look(() -> drawn.visible().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .toList());
        assertThat(selected).isEmpty();
    }

    @Test
    void anotherLanguageAsksNothingAgainThatWasAnswered() throws IOException {
        close();
        home.introduced("usage.features", "usage.frequency", "usage.manner");
        open(home);
        var asked = drawn.look(
                () -> drawn.scene().getRoot().lookupAll(".state-switch").size());
        click("#switch-device-os", 0.25);
        drawn.act(() -> drawn.model().page().set(Page.SETTINGS));
        drawn.act(this::speakGerman);
        click("#first-run-back", 0.5);
        assertThat(drawn.look(() -> ((Label) drawn.find("#first-run-page .page-title")).getText()))
                .isEqualTo("Es gibt etwas Neues zu entscheiden");
        assertThat(drawn.look(
                        () -> drawn.scene().getRoot().lookupAll(".state-switch").size()))
                .isEqualTo(asked);
        assertThat(drawn.choice("device.os")).isEqualTo(Choice.REFUSED);
        drawn.act(() -> drawn.model().chooseAll(Choice.REFUSED));
        drawn.act(() -> drawn.model().page().set(Page.SETTINGS));
        assertThat(drawn.look(() -> drawn.find("#first-run-back").isVisible())).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void speakGerman() {
        ((ChoiceBox<Optional<String>>) drawn.find("#language")).setValue(Optional.of("de"));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean scrolled(Node node) {
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .anyMatch(ScrollPane.class::isInstance);
    }

    private List<Bounds> places() {
        return drawn.look(() -> {
            var nodes = new ArrayList<Node>();
            CATEGORIES.forEach(id -> nodes.add(drawn.find("#switch-" + id)));
            List.of("#refuse-all", "#allow-all", "#decide-later", "#first-run-items")
                    .forEach(id -> nodes.add(drawn.find(id)));
            return nodes.stream()
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .toList();
        });
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private void click(String selector, double across) {
        drawn.act(() -> {
            var node = drawn.find(selector);
            var bounds = node.getLayoutBounds();
            robot.mouseMove(node.localToScreen(
                    new Point2D(bounds.getMinX() + bounds.getWidth() * across, bounds.getCenterY())));
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    private void press(KeyCode key) {
        drawn.act(() -> robot.keyType(key));
    }
}
