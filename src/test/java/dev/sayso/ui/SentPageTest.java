package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.Author;
import dev.sayso.policy.Verb;
import dev.sayso.preferences.Theme;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Choice;
import dev.sayso.ui.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of what is sent, worked by hand. */
class SentPageTest {
    @TempDir
    private Path folder;

    private Optional<Drawn> opened = Optional.empty();

    @AfterEach
    void close() {
        opened.ifPresent(Drawn::close);
    }

    @Test
    void aClickOnASwitchTurnsTheRowToStaysHere() {
        var drawn = open(new Home(folder));
        drawn.act(() -> drawn.model().choose(List.of("usage.features"), Choice.GRANTED));
        assertThat(outcome(drawn, "usage-features")).isEqualTo("Would be sent");
        inWindow(
                drawn,
                robot -> drawn.act(() -> {
                    var control = find(drawn, "#sent-switch-usage-features");
                    var middle = control.getLayoutBounds();
                    robot.mouseMove(control.localToScreen(new Point2D(middle.getCenterX(), middle.getCenterY())));
                    robot.mouseClick(MouseButton.PRIMARY);
                }));
        assertThat(outcome(drawn, "usage-features")).isEqualTo("Stays here");
        assertThat(drawn.look(() -> ((Label) find(drawn, "#sent-total")).getText()))
                .startsWith("Nothing would be sent");
    }

    @Test
    void theKeysAloneDoTheSame() {
        var drawn = open(new Home(folder));
        drawn.act(() -> drawn.model().choose(List.of("usage.features"), Choice.GRANTED));
        inWindow(drawn, robot -> {
            drawn.act(() -> find(drawn, "#nav-sent").requestFocus());
            for (var press = 0; press < 20 && !focused(drawn).equals("sent-switch-usage-features"); press++) {
                drawn.act(() -> robot.keyType(KeyCode.TAB));
            }
            drawn.act(() -> robot.keyType(KeyCode.SPACE));
        });
        assertThat(outcome(drawn, "usage-features")).isEqualTo("Stays here");
        assertThat(focused(drawn)).isEqualTo("sent-switch-usage-features");
    }

    @Test
    void whatAnotherProgramSaidTurnsTheRowToo() {
        var home = new Home(folder);
        var drawn = open(home);
        drawn.act(() -> drawn.model().choose(List.of("device.os"), Choice.GRANTED));
        drawn.act(() -> drawn.model().page().set(Page.CHOICES));
        drawn.act(() -> drawn.model().chooseCategory("device", Choice.REFUSED));
        drawn.act(() -> drawn.model().page().set(Page.SENT));
        assertThat(outcome(drawn, "device-os")).isEqualTo("Stays here");
    }

    @Test
    void coveredValuesShowOnlyWhereTheyAreAskedFor() {
        var drawn = open(new Home(folder));
        assertThat(texts(drawn)).contains("••••••••").noneMatch(text -> text.contains("Dear Ms Example"));
        drawn.act(() -> ((Hyperlink) find(drawn, "#sent-uncover-errors-file-contents")).fire());
        assertThat(texts(drawn)).anyMatch(text -> text.contains("Dear Ms Example"));
        drawn.act(() -> ((Hyperlink) find(drawn, "#sent-uncover-errors-file-contents")).fire());
        assertThat(texts(drawn)).noneMatch(text -> text.contains("Dear Ms Example"));
    }

    @Test
    void whatStaysHereIsShownAsJsonOnlyAsIfItWereAllowed() {
        var drawn = open(new Home(folder));
        drawn.act(() -> drawn.model().choose(List.of("usage.features"), Choice.GRANTED));
        drawn.act(() -> ((ToggleButton) find(drawn, "#sent-as-json")).fire());
        assertThat(json(drawn)).contains("usage.features.feature").doesNotContain("device.os.name");
        drawn.act(() -> ((CheckBox) find(drawn, "#sent-if-allowed")).fire());
        assertThat(json(drawn)).contains("usage.features.feature", "device.os.name", "••••••••");
    }

    @Test
    void jsonIsReadFromLeftToRightInEveryLanguage() {
        var drawn = open(new Home(folder), "ar");
        drawn.act(() -> ((ToggleButton) find(drawn, "#sent-as-json")).fire());
        assertThat(drawn.look(() -> find(drawn, "#sent-json").getEffectiveNodeOrientation()))
                .isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void theReasonStandsUnderTheAnswerHoweverShortItIs() {
        var drawn = open(new Home(folder));
        drawn.act(() -> drawn.model().choose(List.of("usage.features"), Choice.GRANTED));
        var gaps = List.of("usage-features", "usage-frequency").stream()
                .map(key -> drawn.look(() -> {
                    var outcome = find(drawn, "#sent-outcome-" + key);
                    var why = outcome.getParent().getChildrenUnmodifiable().getLast();
                    return why.getLayoutY() - outcome.getLayoutY();
                }))
                .toList();
        assertThat(gaps.getFirst()).isPositive().isEqualTo(gaps.getLast());
    }

    @Test
    void aSearchLeavesWhatItFindsAndSaysWhereItFindsNothing() {
        var drawn = open(new Home(folder));
        search(drawn, "what-is-sent");
        assertThat(find(drawn, "#sent-usage-features").isVisible()).isTrue();
        assertThat(find(drawn, "#sent-device-os").isVisible()).isFalse();
        search(drawn, "no such value anywhere");
        assertThat(texts(drawn)).contains("Nothing found");
        drawn.act(() -> ((Button) find(drawn, "#sent-show-all")).fire());
        assertThat(find(drawn, "#sent-device-os").isVisible()).isTrue();
    }

    @Test
    void everythingIsThereWhereNothingIsAllowedOrReadable() throws IOException {
        var home = new Home(folder);
        home.policy = Home.rule(Verb.FORBID, "*");
        home.signal = Optional.of("DO_NOT_TRACK=1");
        Files.createDirectories(home.folders.profile().getParent());
        Files.writeString(home.folders.profile(), "{ not JSON");
        var drawn = open(home);
        for (var item : drawn.model().service().catalogue().items()) {
            var key = item.id().replace('.', '-');
            assertThat(find(drawn, "#sent-" + key).isVisible()).isTrue();
            assertThat(outcome(drawn, key)).isEqualTo("Stays here");
        }
        assertThat(texts(drawn)).contains("what-is-sent");
    }

    @Test
    void aChildSeesTheValuesAndNoSwitch() {
        var home = new Home(folder);
        try (var service = home.service()) {
            service.ages().sayGroup(AgeGroup.MINOR, new Author("user", "cli", Locale.ENGLISH));
        }
        var drawn = open(home);
        assertThat(outcome(drawn, "device-os")).isEqualTo("Stays here");
        assertThat(drawn.scene().lookup("#sent-switch-device-os")).isNull();
        assertThat(texts(drawn)).contains("what-is-sent");
    }

    private static void search(Drawn drawn, String words) {
        drawn.act(() -> {
            var field = (TextField) find(drawn, "#sent-search");
            field.setText(words);
            field.fireEvent(new ActionEvent());
        });
    }

    private static String json(Drawn drawn) {
        return drawn.look(() -> ((TextArea) find(drawn, "#sent-json")).getText());
    }

    private Drawn open(Home home) {
        return open(home, "en");
    }

    private Drawn open(Home home, String language) {
        var drawn = Drawn.of(home, Page.SENT, Theme.LIGHT, 100, 960, 720, language);
        opened = Optional.of(drawn);
        drawn.rest();
        return drawn;
    }

    /** Works the panel in a window, for who needs hands. */
    private static void inWindow(Drawn drawn, Consumer<Robot> work) {
        var stage = new Stage[1];
        var robot = new Robot[1];
        drawn.act(() -> {
            robot[0] = new Robot();
            stage[0] = new Stage();
            stage[0].setX(0);
            stage[0].setY(0);
            stage[0].setScene(drawn.scene());
            stage[0].show();
            stage[0].requestFocus();
        });
        work.accept(robot[0]);
        drawn.rest();
        drawn.act(stage[0]::hide);
    }

    private static String focused(Drawn drawn) {
        return drawn.look(() -> String.valueOf(drawn.scene().getFocusOwner().getId()));
    }

    private static String outcome(Drawn drawn, String key) {
        return drawn.look(() -> ((Label) find(drawn, "#sent-outcome-" + key)).getText());
    }

    private static Node find(Drawn drawn, String selector) {
        return Optional.ofNullable(drawn.scene().lookup(selector)).orElseThrow(() -> new AssertionError(selector));
    }

    private static List<String> texts(Drawn drawn) {
        return drawn.look(() -> drawn.visible().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
    }
}
