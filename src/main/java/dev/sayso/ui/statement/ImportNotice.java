package dev.sayso.ui.statement;

import dev.sayso.statement.Passage;
import dev.sayso.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in place what an import tied, and lists what it could not tie. */
final class ImportNotice extends HBox {
    /** A list that nobody reads to its end helps nobody; the count above it says how many there are. */
    private static final int MOST = 40;

    private static final int BEGINNING = 70;

    private final Words words;

    /**
     * @param go called with the address of a passage that the person wants to see
     * @param dismiss called when the person has read it
     */
    ImportNotice(Words words, String title, ImportReport report, Consumer<String> go, Runnable dismiss) {
        this.words = words;
        var texts = new VBox(strong(words.text("statement.imported", title)));
        texts.getChildren().add(line(words.text("statement.imported.tied", report.tied(), report.items())));
        if (!report.untied().isEmpty()) {
            texts.getChildren()
                    .add(fold(
                            words.text(
                                    "statement.imported.untied", report.untied().size()),
                            report.untied().stream().map(this::entry).toList()));
        }
        if (!report.unclaimed().isEmpty()) {
            texts.getChildren()
                    .add(fold(
                            words.text(
                                    "statement.imported.unclaimed",
                                    report.unclaimed().size()),
                            report.unclaimed().stream()
                                    .limit(MOST)
                                    .map(passage -> passage(passage, go))
                                    .toList()));
        }
        texts.getStyleClass().add("import-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        setId("statement-imported");
        getStyleClass().add("import-notice");
        getChildren().setAll(new FontIcon(Feather.CHECK_CIRCLE), texts, close(dismiss));
    }

    private Button close(Runnable dismiss) {
        var close = new Button();
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setAccessibleText(words.text("statement.imported.dismiss"));
        close.setTooltip(new Tooltip(words.text("statement.imported.dismiss")));
        close.setOnAction(event -> dismiss.run());
        return close;
    }

    private Node fold(String title, List<? extends Node> lines) {
        var box = new VBox();
        box.getStyleClass().add("import-lines");
        box.getChildren().setAll(lines);
        var pane = new TitledPane(title, box);
        pane.getStyleClass().addAll("dense", "import-fold");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private Label strong(String text) {
        var label = line(text);
        label.getStyleClass().add("import-title");
        return label;
    }

    private Label entry(String text) {
        return line("• " + text);
    }

    private Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Hyperlink passage(Passage passage, Consumer<String> go) {
        var text = passage.text();
        var link = new Hyperlink(
                text.length() <= BEGINNING ? text : text.substring(0, BEGINNING).strip() + "…");
        link.setWrapText(true);
        link.setOnAction(event -> go.accept(passage.address()));
        return link;
    }
}
