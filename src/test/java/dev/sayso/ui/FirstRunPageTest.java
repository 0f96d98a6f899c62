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
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                        "refuse-all",
                        "allow-all",
                        "decide-later",
                        "switch-usage",
                        "switch-device",
                        "switch-errors",
                        "switch-support",
                        "first-run-items");
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
                .filter(id -> id.matches("switch-.*|allow-all|refuse-all|decide-later|first-run-continue"))
                .toList());
        assertThat(offered).isEmpty();
        assertThat(drawn.look(() -> drawn.find("#open-family-page").isVisible()))
                .isTrue();
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
