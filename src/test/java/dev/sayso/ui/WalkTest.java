package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.policy.Verb;
import dev.sayso.preferences.Theme;
import dev.sayso.profile.Choice;
import dev.sayso.ui.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in every theme, at every size, in each direction: nothing breaks, nothing is cut off. */
class WalkTest {
    @TempDir
    private Path folder;

    private static final class Heard extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                lines.add(line.getLoggerName() + ": " + line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    static Stream<Arguments> walks() {
        return Stream.of(Page.values())
                .flatMap(page -> Stream.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)
                        .flatMap(theme -> Stream.of("en", "de", "ar").map(tag -> Arguments.of(page, theme, tag))));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void nothingWarnsOverflowsOrIsCutOff(Page page, Theme theme, String language) {
        var home = new Home(folder);
        home.policy = Home.rule(Verb.FORBID, "errors.file-contents");
        home.signal = Optional.of("DO_NOT_TRACK");
        walk(home, page, theme, language);
    }

    static Stream<Arguments> policies() {
        var rules = List.of(PolicyTexts.CONTOSO, PolicyTexts.FABRIKAM);
        var faults = List.of(PolicyTexts.CONTOSO, PolicyTexts.FAULTY, PolicyTexts.EXPIRED);
        return Stream.of(rules, faults, List.<String>of())
                .flatMap(files -> Stream.of(
                        Arguments.of(files, Theme.LIGHT, "en"),
                        Arguments.of(files, Theme.DARK, "de"),
                        Arguments.of(files, Theme.CONTRAST, "ar")));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whateverAnOrganisationLeavesHereIsShownWhole(List<String> files, Theme theme, String language) {
        var home = new Home(folder);
        home.policies(files.toArray(String[]::new));
        walk(home, Page.POLICY, theme, language);
        walk(home, Page.SETTINGS, theme, language);
    }

    static Stream<Arguments> askers() {
        return Stream.of(
                Arguments.of("DE", Theme.LIGHT, "en"),
                Arguments.of("US", Theme.DARK, "de"),
                Arguments.of("", Theme.CONTRAST, "ar"));
    }

    @ParameterizedTest
    @MethodSource("askers")
    void whateverWasAskedIsShownWhole(String country, Theme theme, String language) {
        var home = new Home(folder);
        home.country = Optional.of(country).filter(code -> !code.isEmpty());
        home.policies(PolicyTexts.CONTOSO);
        Asked.in(home);
        walk(home, Page.HELP, theme, language);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, de", "CONTRAST, ar"})
    void whatEditionsChangeIsShownWhole(Theme theme, String language) {
        var home = new Home(folder).withLaterEdition();
        home.now = Instant.parse("2027-02-01T09:00:00Z");
        walk(home, Page.CHANGES, theme, language);
        home.now = Instant.parse("2027-03-15T09:00:00Z");
        walk(home, Page.CHANGES, theme, language);
        walk(home, Page.CHOICES, theme, language);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, de", "CONTRAST, ar"})
    void whatIsAskedAtFirstIsShownWhole(Theme theme, String language) throws IOException {
        var home = new Home(folder);
        home.policies(PolicyTexts.CONTOSO, PolicyTexts.FABRIKAM);
        walk(home, Page.FIRST_RUN, theme, language);
        Files.writeString(home.folders.profile(), "{\"format\": 1, \"age\": {\"group\": \"minor\"}}");
        walk(home, Page.FIRST_RUN, theme, language);
        home.introduced("usage.features");
        Files.delete(home.folders.profile());
        walk(home, Page.FIRST_RUN, theme, language);
    }

    private static void walk(Home home, Page page, Theme theme, String language) {
        var heard = new Heard();
        var loggers = Stream.of("javafx.css", "javafx.scene", "javafx")
                .map(Logger::getLogger)
                .toList();
        loggers.forEach(logger -> logger.addHandler(heard));
        try {
            for (var size : List.of(new int[] {990, 760}, new int[] {640, 480})) {
                for (var text : List.of(100, 200)) {
                    try (var drawn = Drawn.of(home, page, theme, text, size[0], size[1], language)) {
                        fill(drawn, page);
                        assertThat(drawn.look(() -> broken(drawn)))
                                .as("%s at %s x %s, %s %%", page, size[0], size[1], text)
                                .isEmpty();
                    }
                }
            }
        } finally {
            loggers.forEach(logger -> logger.removeHandler(heard));
        }
        assertThat(heard.lines).isEmpty();
    }

    /** The longest words that a page can have to show: several states, a lock, an undo, an open card. */
    private static void fill(Drawn drawn, Page page) {
        if (page == Page.CASES) {
            drawn.act(() -> CaseTexts.fill(drawn.model().service().cases()));
        }
        drawn.act(() -> {
            drawn.model().choose(List.of("device.os"), Choice.GRANTED);
            drawn.model().choose(List.of("support.contact"), Choice.REFUSED);
            drawn.model().chooseCategory("errors", Choice.ASK);
            drawn.model().showItem("errors.file-contents");
            drawn.model().page().set(page);
        });
        if (drawn.scene().lookup("#erase-all") instanceof Button erase) {
            drawn.act(erase::fire);
        }
        if (drawn.scene().lookup("#statement-search") instanceof TextField search) {
            drawn.act(() -> search.setText("software"));
        }
        for (var more : List.of("#sent-unfold-device-software-installed", "#sent-uncover-device-identifiers")) {
            if (drawn.scene().lookup(more) instanceof Hyperlink link) {
                drawn.act(link::fire);
            }
        }
        if (drawn.scene().lookup("#case-preview") instanceof Button look) {
            drawn.act(look::fire);
        }
    }

    private static List<String> broken(Drawn drawn) {
        return drawn.visible().stream().flatMap(node -> broken(node, drawn)).toList();
    }

    private static Stream<String> broken(Node node, Drawn drawn) {
        var found = new ArrayList<String>();
        if (node instanceof Labeled labeled && cut(labeled)) {
            found.add("cut off: " + labeled.getText() + " in " + Drawn.name(node));
        }
        if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
            found.add("scrolls sideways: " + Drawn.name(node.getParent()));
        }
        var bounds = node.localToScene(node.getLayoutBounds());
        var sticksOut =
                bounds.getMinX() < -1 || bounds.getMaxX() > drawn.scene().getWidth() + 1;
        if (sticksOut && (node instanceof Control || node instanceof Text)) {
            found.add("sticks out: " + bounds.getMinX() + " to " + bounds.getMaxX() + " " + Drawn.name(node));
        }
        return found.stream();
    }

    /** Whether what is shown of its text is less than its text. */
    private static boolean cut(Labeled labeled) {
        var text = labeled.getText();
        if (text == null || text.isBlank() || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return false;
        }
        return labeled.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(shown -> labeled.equals(shown.getParent()))
                .anyMatch(shown -> !bare(shown.getText()).equals(bare(text)));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
