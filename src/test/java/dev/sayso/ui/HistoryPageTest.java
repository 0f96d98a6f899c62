package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.preferences.Theme;
import dev.sayso.profile.Choice;
import dev.sayso.ui.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The History page, as it stands in the panel. */
class HistoryPageTest {
    @TempDir
    private Path folder;

    private Home home;
    private Optional<Drawn> opened = Optional.empty();

    @BeforeEach
    void begin() {
        home = new Home(folder);
    }

    @AfterEach
    void close() {
        opened.ifPresent(Drawn::close);
    }

    @Test
    void whereNothingWasSaidItSaysSoAndLeadsToTheChoices() {
        var drawn = open();
        assertThat(texts(drawn)).contains("Nothing was said yet");
        fire(drawn, "#history-to-choices");
        assertThat(drawn.model().page().get()).isEqualTo(Page.CHOICES);
    }

    @Test
    void whatIsSaidOnAnotherPageStandsHereWhenOneComesBack() {
        var drawn = open();
        drawn.act(() -> drawn.model().page().set(Page.CHOICES));
        drawn.act(() -> drawn.model().choose(List.of("device.identifiers"), Choice.REFUSED));
        drawn.act(() -> drawn.model().page().set(Page.HISTORY));
        assertThat(texts(drawn))
                .contains("November 22, 2026", "You refused device identifiers, under edition September 2016.")
                .doesNotContain("Nothing was said yet");
        assertThat(cells(drawn).getLast().getAccessibleText())
                .startsWith("On November 22, 2026 you refused device identifiers");
    }

    @Test
    void theLinkBesideASwitchLeadsToItsHistoryAlone() {
        var drawn = open();
        drawn.act(() -> {
            drawn.model().choose(List.of("device.os", "errors.severity"), Choice.REFUSED);
            drawn.model().showItem("errors.severity");
        });
        assertThat(((Label) find(drawn, "#said-errors-severity")).getText())
                .isEqualTo("You refused this on November 22, 2026, under edition September 2016.");
        drawn.act(() -> ((Hyperlink) find(drawn, "#history-of-errors-severity")).fire());
        assertThat(drawn.model().page().get()).isEqualTo(Page.HISTORY);
        assertThat(rows(drawn)).isEqualTo(2);
        assertThat(((MenuButton) find(drawn, "#history-item")).getText()).isEqualTo("Type and severity of the problem");
        fire(drawn, "#history-receipt");
        assertThat(((TextArea) find(drawn, "#history-receipt-text")).getText())
                .contains("errors.severity")
                .doesNotContain("device.os");
    }

    @Test
    void aMenuChoosesWhatIsSeen() {
        var drawn = open();
        drawn.act(() -> {
            drawn.model().choose(List.of("device.os"), Choice.GRANTED);
            drawn.model().choose(List.of("errors.severity"), Choice.REFUSED);
        });
        var kinds = (MenuButton) find(drawn, "#history-kind");
        drawn.act(() -> kinds.getItems().get(2).fire());
        assertThat(texts(drawn)).noneMatch(text -> text.contains("operating system"));
        drawn.act(() -> kinds.getItems().get(6).fire());
        assertThat(texts(drawn)).contains("Nothing matches");
        fire(drawn, "#history-show-all");
        assertThat(rows(drawn)).isEqualTo(3);
    }

    @Test
    void verifyAnswersInPlace() throws IOException {
        var drawn = open();
        drawn.act(() -> drawn.model().choose(List.of("device.os", "device.region"), Choice.GRANTED));
        fire(drawn, "#history-verify");
        assertThat(texts(drawn))
                .contains("Nothing was changed, removed or reordered since November 22, 2026: 2 entries.");
        var ledger = home.folders.state().resolve("ledger.jsonl");
        Files.writeString(ledger, Files.readString(ledger).replaceFirst("granted", "refused"));
        fire(drawn, "#history-verify");
        assertThat(texts(drawn)).contains("ledger.jsonl, line 1: The line is not the one that was written.");
        fire(drawn, "#history-answer-close");
        assertThat(find(drawn, "#history-answer").isVisible()).isFalse();
    }

    @Test
    void anotherFormOfTheReceiptTakesTheFirstsPlace() {
        var drawn = open();
        drawn.act(() -> drawn.model().choose(List.of("device.os"), Choice.GRANTED));
        fire(drawn, "#history-receipt");
        drawn.act(() -> ((ToggleButton) find(drawn, "#history-form-kantara")).fire());
        assertThat(((TextArea) find(drawn, "#history-receipt-text")).getText()).contains("KI-CR-v1.1.0");
        fire(drawn, "#history-receipt-close");
        assertThat(find(drawn, "#history-receipt-card").isVisible()).isFalse();
    }

    @Test
    void aDamagedRecordIsShownAsFarAsItCanBeRead() throws IOException {
        write(30);
        var ledger = home.folders.state().resolve("ledger.jsonl");
        var lines = new ArrayList<>(Files.readAllLines(ledger));
        lines.set(4, "nonsense");
        Files.writeString(ledger, String.join("\n", lines) + "\n");
        var drawn = open();
        assertThat(texts(drawn)).anyMatch(text -> text.startsWith("The record was found damaged."));
    }

    @Test
    void ofALongHistoryTheCellsAreFewAndScrollingBringsMore() {
        write(5_000);
        var drawn = open();
        var before = rows(drawn);
        assertThat(before).isLessThan(1_000);
        assertThat(cells(drawn)).hasSizeLessThan(60);
        drawn.act(() -> list(drawn).scrollTo(before - 1));
        assertThat(rows(drawn)).isGreaterThan(before);
    }

    @Test
    void everythingIsReachedByTheTabKeyInTheOrderOfReading() {
        var drawn = open();
        drawn.act(() -> drawn.model().choose(List.of("device.os"), Choice.GRANTED));
        var stage = drawn.look(Stage::new);
        var robot = drawn.look(Robot::new);
        drawn.act(() -> {
            stage.setScene(drawn.scene());
            stage.show();
            stage.requestFocus();
            find(drawn, "#history-verify").requestFocus();
        });
        var walked = new ArrayList<String>();
        for (var step = 0; step < 7; step++) {
            walked.add(drawn.look(() -> drawn.scene().getFocusOwner().getId()));
            drawn.act(() -> robot.keyType(KeyCode.TAB));
        }
        drawn.act(() -> {
            find(drawn, "#history-list").requestFocus();
            robot.keyType(KeyCode.DOWN);
            robot.keyType(KeyCode.DOWN);
        });
        assertThat(list(drawn).getSelectionModel().getSelectedIndex()).isPositive();
        drawn.act(stage::hide);
        assertThat(walked.subList(0, 6))
                .containsExactly(
                        "history-verify",
                        "history-receipt",
                        "history-export",
                        "history-search",
                        "history-item",
                        "history-kind");
        assertThat(walked.get(6)).isEqualTo("history-list");
    }

    private Drawn open() {
        var drawn = Drawn.of(home, Page.HISTORY, Theme.LIGHT, 100, 990, 760, "en");
        opened = Optional.of(drawn);
        drawn.rest();
        return drawn;
    }

    private void write(int times) {
        var event = Event.of(Act.GRANTED, "user", "panel").about("device.os", Optional.empty());
        new Ledger(home.folders.state(), () -> Home.NOW).append(Collections.nCopies(times, event));
    }

    private static Node find(Drawn drawn, String selector) {
        var found = drawn.scene().lookup(selector);
        assertThat(found).as(selector).isNotNull();
        return found;
    }

    private static void fire(Drawn drawn, String selector) {
        drawn.act(() -> ((Button) find(drawn, selector)).fire());
    }

    private static ListView<?> list(Drawn drawn) {
        return (ListView<?>) find(drawn, "#history-list");
    }

    private static int rows(Drawn drawn) {
        return drawn.look(() -> list(drawn).getItems().size());
    }

    private static List<ListCell<?>> cells(Drawn drawn) {
        return drawn.look(() -> drawn.visible().stream()
                .filter(ListCell.class::isInstance)
                .<ListCell<?>>map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty())
                .toList());
    }

    private static List<String> texts(Drawn drawn) {
        return drawn.look(() -> drawn.visible().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
    }
}
