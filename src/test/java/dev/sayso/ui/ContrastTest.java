package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.Fault;
import dev.sayso.policy.Verb;
import dev.sayso.preferences.Theme;
import dev.sayso.profile.Choice;
import dev.sayso.ui.control.StateSwitch;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.SwitchState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is drawn can be read, in every theme: WCAG 2.2, criteria 1.4.3 and 1.4.11. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double LARGE_OR_GRAPHIC = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void theChoices(Theme theme) {
        var home = new Home(folder);
        home.policy = Home.rule(Verb.FORBID, "errors.file-contents");
        home.signal = Optional.of("DO_NOT_TRACK");
        try (var drawn = Drawn.of(home, Page.CHOICES, theme, 100, 990, 760, "en")) {
            drawn.act(() -> {
                drawn.model().choose(List.of("device.os", "errors.severity"), Choice.GRANTED);
                drawn.model().choose(List.of("errors.other-software"), Choice.ASK);
                drawn.model().chooseCategory("usage", Choice.REFUSED);
                drawn.model().report(Fault.of(Fault.Kind.STORAGE, "panel.no-display"));
                drawn.model().showItem("errors.severity");
            });
            assertThat(failings(drawn)).isEmpty();
            drawn.act(() -> drawn.model().showItem("errors.file-contents"));
            assertThat(failings(drawn)).isEmpty();
            drawn.act(() -> drawn.model().showItem("device.os"));
            assertThat(failings(drawn)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void whatIsAskedAtFirst(Theme theme) {
        var home = new Home(folder);
        home.policy = Home.rule(Verb.FORBID, "device.*");
        try (var drawn = Drawn.of(home, Page.FIRST_RUN, theme, 100, 990, 760, "en")) {
            assertThat(failings(drawn)).isEmpty();
            drawn.act(() -> {
                drawn.model().chooseCategory("usage", Choice.REFUSED);
                drawn.model().choose(List.of("errors.severity"), Choice.GRANTED);
            });
            assertThat(failings(drawn)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void theStatement(Theme theme) {
        try (var drawn = Drawn.of(new Home(folder), Page.STATEMENT, theme, 100, 990, 760, "en")) {
            drawn.act(() -> {
                drawn.model().choose(List.of("device.os"), Choice.GRANTED);
                drawn.model().selectedItem().set(Optional.of("device.os"));
                drawn.model().page().set(Page.CHOICES);
                drawn.model().page().set(Page.STATEMENT);
                ((TextField) drawn.scene().lookup("#statement-search")).setText("software");
            });
            assertThat(drawn.look(() -> drawn.scene().getRoot().lookupAll(".statement-hit")))
                    .isNotEmpty();
            assertThat(failings(drawn)).isEmpty();
            assertThat(unreadableHits(drawn)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void theSettings(Theme theme) {
        var home = new Home(folder);
        home.policies(PolicyTexts.CONTOSO);
        try (var drawn = Drawn.of(home, Page.SETTINGS, theme, 100, 990, 760, "en")) {
            assertThat(failings(drawn)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void whomToAskAndWhatWasAsked(Theme theme) {
        var home = new Home(folder);
        home.policies(PolicyTexts.CONTOSO);
        Asked.in(home);
        try (var drawn = Drawn.of(home, Page.HELP, theme, 100, 990, 760, "en")) {
            assertThat(failings(drawn)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void whatIsSent(Theme theme) {
        var home = new Home(folder);
        home.policy = Home.rule(Verb.FORBID, "errors.file-contents");
        try (var drawn = Drawn.of(home, Page.SENT, theme, 100, 990, 760, "en")) {
            drawn.act(() -> drawn.model().choose(List.of("device.os"), Choice.GRANTED));
            assertThat(failings(drawn)).isEmpty();
            drawn.act(() -> ((ToggleButton) drawn.scene().lookup("#sent-as-json")).fire());
            assertThat(failings(drawn)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void theRules(Theme theme) {
        var home = new Home(folder);
        for (var files : List.of(
                List.of(PolicyTexts.CONTOSO, PolicyTexts.FABRIKAM),
                List.of(PolicyTexts.FAULTY, PolicyTexts.EXPIRED),
                List.<String>of())) {
            home.policies(files.toArray(String[]::new));
            try (var drawn = Drawn.of(home, Page.POLICY, theme, 100, 990, 760, "en")) {
                assertThat(failings(drawn)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void theHistory(Theme theme) throws IOException {
        var home = new Home(folder);
        try (var drawn = Drawn.of(home, Page.HISTORY, theme, 100, 990, 760, "en")) {
            assertThat(failings(drawn)).isEmpty();
            drawn.act(() -> drawn.model().choose(List.of("device.os", "errors.severity"), Choice.GRANTED));
            drawn.act(() -> {
                ((ListView<?>) drawn.scene().lookup("#history-list"))
                        .getSelectionModel()
                        .select(1);
                ((Button) drawn.scene().lookup("#history-receipt")).fire();
                ((Button) drawn.scene().lookup("#history-verify")).fire();
            });
            assertThat(failings(drawn)).isEmpty();
        }
        var ledger = home.folders.state().resolve("ledger.jsonl");
        Files.writeString(ledger, Files.readString(ledger).replaceFirst("\\{", "x"));
        try (var drawn = Drawn.of(home, Page.HISTORY, theme, 100, 990, 760, "en")) {
            drawn.rest();
            drawn.act(() -> ((Button) drawn.scene().lookup("#history-verify")).fire());
            assertThat(failings(drawn)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void whatEditionsChanged(Theme theme) {
        var home = new Home(folder).withLaterEdition();
        home.now = Instant.parse("2027-02-01T09:00:00Z");
        try (var drawn = Drawn.of(home, Page.CHANGES, theme, 100, 990, 760, "en")) {
            assertThat(drawn.look(() -> drawn.scene().getRoot().lookupAll(".run-added")))
                    .isNotEmpty();
            assertThat(failings(drawn)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void theReasonsInTheirPopOver(Theme theme) {
        try (var drawn = Drawn.of(new Home(folder), Page.CHOICES, theme, 100, 990, 760, "en")) {
            var stage = drawn.look(Stage::new);
            drawn.act(() -> {
                stage.setScene(drawn.scene());
                stage.show();
                drawn.model().showItem("errors.severity");
            });
            drawn.act(() -> ((Hyperlink) drawn.scene().lookup("#why-errors-severity")).fire());
            var root = drawn.look(() -> Window.getWindows().stream()
                    .filter(PopOver.class::isInstance)
                    .map(window -> window.getScene().getRoot())
                    .findFirst()
                    .orElseThrow());
            var outline = drawn.look(() -> (Shape) root.lookup(".border"));
            assertThat(failings(drawn, root)).isEmpty();
            assertThat(outline.getFill()).isEqualTo(drawn.look(() -> Contrast.ground(root.lookup(".why"))));
            drawn.act(() -> {
                root.getScene().getWindow().hide();
                stage.hide();
            });
        }
    }

    private static List<String> failings(Drawn drawn) {
        return failings(drawn, drawn.scene().getRoot());
    }

    private static List<String> failings(Drawn drawn, Parent root) {
        return drawn.look(() ->
                Drawn.visible(root).flatMap(ContrastTest::failings).distinct().toList());
    }

    private static Stream<String> failings(Node node) {
        return switch (node) {
            case FontIcon icon
            when !icon.isDisabled() && icon.getIconColor() instanceof Color color ->
                below(node, color, Contrast.behind(node), LARGE_OR_GRAPHIC);
            case Text text
            when !text.isDisabled() && !text.getText().isBlank() && text.getFill() instanceof Color color ->
                below(node, color, Contrast.behind(node), wanted(text));
            case StateSwitch control -> drawing(control);
            default -> Stream.empty();
        };
    }

    /** The track against what lies behind it, by its fill or its border, and what is drawn in it against its fill. */
    private static Stream<String> drawing(StateSwitch control) {
        var track = (Region) control.lookup(".track");
        var behind = Contrast.behind(track);
        var fill = Contrast.ground(track);
        var border = Contrast.border(track);
        var outline = border.filter(color -> Contrast.between(fill, behind) < LARGE_OR_GRAPHIC)
                .orElse(fill);
        var thumb = (Region) control.lookup(".thumb");
        var inner = control.state().get() == SwitchState.LOCKED
                ? Stream.<String>empty()
                : below(thumb, Contrast.ground(thumb), fill, LARGE_OR_GRAPHIC);
        return Stream.concat(below(track, outline, behind, LARGE_OR_GRAPHIC), inner)
                .map(line -> control.state().get() + " " + line);
    }

    /** A found word stands on its mark, whatever lies behind that. */
    private static List<String> unreadableHits(Drawn drawn) {
        return drawn.look(() -> drawn.scene().getRoot().lookupAll(".statement-hit").stream()
                .map(Shape.class::cast)
                .flatMap(mark -> drawn.scene().getRoot().lookupAll(".statement-passage .statement-plain").stream()
                        .map(Text.class::cast)
                        .flatMap(text -> below(text, (Color) text.getFill(), (Color) mark.getFill(), TEXT)))
                .distinct()
                .toList());
    }

    private static double wanted(Text text) {
        var bold = text.getFont().getName().matches(".*(Bold|Semi).*");
        var size = text.getFont().getSize();
        return size >= LARGE || (bold && size >= LARGE_BOLD) ? LARGE_OR_GRAPHIC : TEXT;
    }

    private static Stream<String> below(Node node, Color ink, Color ground, double wanted) {
        var measured = Contrast.between(ink, ground);
        return measured >= wanted
                ? Stream.empty()
                : Stream.of(String.format(
                        Locale.ROOT, "%.2f < %.1f: %s on %s, %s", measured, wanted, ink, ground, Drawn.name(node)));
    }
}
