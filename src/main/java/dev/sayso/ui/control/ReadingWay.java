package dev.sayso.ui.control;

import dev.sayso.words.Words;
import java.text.Bidi;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Lays a window out for whoever reads from right to left. Where there are no words in their language, what is shown are others' words: those begin
 * where the window does, but are read in their own direction, or a sentence's full stop would stand before it.
 */
public final class ReadingWay {
    private ReadingWay() {}

    public static void lay(Parent root, Words words) {
        root.setNodeOrientation(words.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (words.readTheOtherWay()) {
            follow(root);
        }
    }

    private static void follow(Node node) {
        // What is laid out from left to right by itself knows why.
        if (node.getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT) {
            return;
        }
        switch (node) {
            case FontIcon _, TextInputControl _ -> {}
            case Text text -> turn(text);
            case TextFlow flow -> turn(flow);
            case Parent parent
            when parent.getProperties().put(ReadingWay.class, parent) == null -> {
                parent.getChildrenUnmodifiable().forEach(ReadingWay::follow);
                parent.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) change -> {
                    while (change.next()) {
                        change.getAddedSubList().forEach(ReadingWay::follow);
                    }
                });
            }
            default -> {}
        }
    }

    private static void turn(Text text) {
        var way = text.textProperty().map(ReadingWay::of);
        if (text.getParent() instanceof Labeled labeled) {
            text.textAlignmentProperty().unbind();
            text.textAlignmentProperty()
                    .bind(labeled.textAlignmentProperty()
                            .flatMap(alignment -> way.map(its -> aligned(alignment, its))));
        }
        text.nodeOrientationProperty().bind(way);
    }

    private static void turn(TextFlow flow) {
        var way = of(flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(part -> ((Text) part).getText())
                .collect(Collectors.joining()));
        flow.setTextAlignment(aligned(flow.getTextAlignment(), way));
        flow.setNodeOrientation(way);
    }

    /** As its first letter is read: a publisher's own statement may well be in the language that there are no words in. */
    private static NodeOrientation of(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? NodeOrientation.LEFT_TO_RIGHT
                : NodeOrientation.RIGHT_TO_LEFT;
    }

    /** JavaFX takes left for the side where reading begins, and so do style sheets. */
    private static TextAlignment aligned(TextAlignment alignment, NodeOrientation way) {
        if (way == NodeOrientation.RIGHT_TO_LEFT) {
            return alignment;
        }
        return switch (alignment) {
            case LEFT -> TextAlignment.RIGHT;
            case RIGHT -> TextAlignment.LEFT;
            case CENTER, JUSTIFY -> alignment;
        };
    }
}
