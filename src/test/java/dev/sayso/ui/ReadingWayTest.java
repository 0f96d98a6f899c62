package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.preferences.Theme;
import dev.sayso.ui.control.ReadingWay;
import dev.sayso.ui.model.Page;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words that are read from left to right, in a window that is laid out from right to left. */
class ReadingWayTest {
    private static final String ENGLISH = "It is “retold” here, at length and in plain words, for whoever reads it.";
    private static final String ARABIC = "هذا هو “البيان” كما نشره الناشر.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Page.class)
    void everySentenceEndsWithItsFullStop(Page page) {
        try (var drawn = Drawn.of(new Home(folder), page, Theme.LIGHT, 100, 990, 760, "ar")) {
            var wrong = drawn.look(() -> drawn.visible().stream()
                    .flatMap(ReadingWayTest::sentences)
                    .filter(text -> !stopEnds(text))
                    .map(Text::getText)
                    .toList());
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void theLinesOfOthersWordsBeginWhereTheWindowDoes() {
        var text = text(ENGLISH, 160);
        assertThat(place(text, 0).getMinY())
                .isLessThan(place(text, ENGLISH.length() - 1).getMinY());
        assertThat(place(text, ENGLISH.length() - 1).getMaxX())
                .isGreaterThan(text.getLayoutBounds().getMaxX() - 2);
    }

    @Test
    void whatIsInTheLanguageThatThereAreNoWordsInIsReadItsOwnWay() {
        var text = text(ARABIC, 400);
        assertThat(text.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    private static Text text(String said, double width) {
        return Toolkit.call(() -> {
            var label = new Label(said);
            label.setWrapText(true);
            var root = new StackPane(label);
            ReadingWay.lay(root, Words.in(Locale.forLanguageTag("ar")));
            Toolkit.lay(root, width, 200);
            return (Text) label.lookup(".text");
        });
    }

    /** What ends with a full stop; of several pieces in one flow, the last. */
    private static Stream<Text> sentences(Node node) {
        return Stream.of(node)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().matches("(?s).*[a-z]\\.\\s*"))
                .filter(text -> !(text.getParent() instanceof TextFlow));
    }

    private static boolean stopEnds(Text text) {
        var stop = text.getText().lastIndexOf('.');
        return place(text, stop).getCenterX() > place(text, stop - 1).getCenterX();
    }

    private static Bounds place(Text text, int character) {
        return new Group(new javafx.scene.shape.Path(text.rangeShape(character, character + 1))).getLayoutBounds();
    }
}
