package dev.sayso.ui.settings;

import dev.sayso.consent.Erasure.Extent;
import dev.sayso.files.Folders;
import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.settings.EraseModel.Line;
import dev.sayso.ui.settings.EraseModel.Shown;
import dev.sayso.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Erasing what SaySo keeps of the person: shown here, file by file, before anything goes. */
final class EraseCard {
    private final Words words;
    private final EraseModel erase;
    private final VBox below = new VBox();
    private final List<Button> extents;

    EraseCard(PanelModel model, Folders folders) {
        words = model.words();
        erase = new EraseModel(model, folders);
        extents = Stream.of(Extent.values()).map(this::extent).toList();
        below.getStyleClass().add("erasing");
        below.managedProperty().bind(below.visibleProperty());
        erase.shown().subscribe(this::refresh);
        refresh();
    }

    Card card() {
        return new Card(words.text("erase.card"), label(words.text("erase.card.text"), "muted"), row(extents), below);
    }

    private Button extent(Extent extent) {
        return button("erase-" + extent.word(), "erase.extent." + extent.word(), () -> erase.show(extent));
    }

    private void refresh() {
        var focused = below.isFocusWithin();
        below.getChildren().clear();
        erase.shown().get().ifPresent(this::show);
        below.setVisible(!below.getChildren().isEmpty());
        if (focused) {
            extents.getFirst().requestFocus();
        }
    }

    private void show(Shown shown) {
        below.getChildren().add(label(shown.lead(), "fact-text"));
        shown.failed().forEach(why -> below.getChildren().add(label(why, "fact-text")));
        lines(shown.files());
        if (!shown.kept().isEmpty()) {
            below.getChildren().add(label(words.text("erase.kept"), "fact-text"));
            lines(shown.kept());
        }
        below.getChildren().add(label(words.text("erase.left"), "fact-text"));
        lines(shown.left());
        var keep = shown.pending().isPresent() ? "erase.cancel" : "settings.choices.close";
        var leave = button("erase-keep", keep, erase::keep);
        below.getChildren()
                .add(row(
                        shown.pending().isPresent()
                                ? List.of(leave, button("erase-now", "erase.now", erase::erase))
                                : List.of(leave)));
    }

    private void lines(List<Line> lines) {
        for (var line : lines) {
            var text = label(line.text(), "muted");
            var box = new VBox();
            box.getStyleClass().add("fact-column");
            line.place().map(place -> Copyable.path(words, place)).ifPresent(box.getChildren()::add);
            box.getChildren().add(text);
            below.getChildren().add(box);
        }
    }

    private static Flow row(List<Button> buttons) {
        var row = new Flow(buttons);
        row.getStyleClass().add("buttons");
        return row;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
