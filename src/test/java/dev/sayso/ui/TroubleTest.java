package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.Fault;
import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.Theme;
import dev.sayso.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no panel can be opened, a person who sees no terminal is told why all the same. */
class TroubleTest {
    private static final Fault NO_HOME = Fault.of(Fault.Kind.STORAGE, "storage.no-home");

    private final AtomicInteger closed = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"en, 100", "en, 200", "de, 100", "de, 200"})
    void itSaysWhatHappenedWhatStayedSafeAndWhatToDoAndCloses(String language, int textSize) {
        var words = Words.in(Locale.forLanguageTag(language));
        var texts = Toolkit.call(() -> {
            var scene = scene(words, textSize);
            ((Button) scene.lookup("#trouble-close")).fire();
            return texts(scene);
        });

        assertThat(String.join(" ", texts)).contains(words.what(NO_HOME), words.safe(NO_HOME), words.todo(NO_HOME));
        assertThat(closed).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"en, 200", "de, 200"})
    void nothingOfItIsCutOff(String language, int textSize) {
        var cut = Toolkit.call(() -> {
            var scene = scene(Words.in(Locale.forLanguageTag(language)), textSize);
            return scene.getRoot().lookupAll(".label").stream()
                    .map(Labeled.class::cast)
                    .filter(label -> label.getHeight() + 1 < label.prefHeight(label.getWidth())
                            || label.localToScene(label.getBoundsInLocal()).getMaxX() > scene.getWidth()
                            || label.localToScene(label.getBoundsInLocal()).getMaxY() > scene.getHeight())
                    .map(Labeled::getText)
                    .toList();
        });

        assertThat(cut).isEmpty();
    }

    private Scene scene(Words words, int textSize) {
        var preferences = Preferences.DEFAULT.withTheme(Theme.LIGHT).withTextSize(textSize);
        var scene = Trouble.scene(NO_HOME, words, preferences, closed::incrementAndGet);
        Toolkit.lay(scene.getRoot(), scene.getWidth(), scene.getHeight());
        return scene;
    }

    private static List<String> texts(Scene scene) {
        return scene.getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.toList());
    }
}
