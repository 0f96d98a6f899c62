package dev.sayso.ui.settings;

import dev.sayso.ui.control.Card;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.settings.ChoicesFileModel.Pending;
import dev.sayso.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Taking the choices along, and taking over what a file says: shown here before anything changes. */
final class ChoicesFileCard {
    private final Words words;
    private final ChoicesFileModel file;
    private final VBox below = new VBox();

    ChoicesFileCard(PanelModel model) {
        words = model.words();
        file = new ChoicesFileModel(model);
        below.getStyleClass().add("setting-value");
        below.managedProperty().bind(below.visibleProperty());
        file.pending().subscribe(this::refresh);
        file.told().subscribe(this::refresh);
        refresh();
    }

    Card card() {
        return new Card(
                words.text("settings.choices"),
                muted(words.text("settings.choices.text")),
                row(
                        button("export-choices", "settings.choices.export", this::export),
                        button("import-choices", "settings.choices.import", this::open)),
                below);
    }

    private void refresh() {
        below.getChildren().clear();
        file.told().get().map(ChoicesFileCard::muted).ifPresent(below.getChildren()::add);
        file.pending().get().ifPresent(this::show);
        below.setVisible(!below.getChildren().isEmpty());
    }

    private void show(Pending pending) {
        var nothing = pending.changes().isEmpty();
        var lead = nothing ? "settings.choices.nothing" : "settings.choices.pending";
        below.getChildren().add(plain(words.text(lead, pending.file())));
        pending.changes().stream().map(ChoicesFileCard::plain).forEach(below.getChildren()::add);
        pending.notes().stream().map(ChoicesFileCard::muted).forEach(below.getChildren()::add);
        var leave = button("import-leave", nothing ? "settings.choices.close" : "settings.choices.leave", file::leave);
        below.getChildren()
                .add(nothing ? row(leave) : row(leave, button("import-apply", "settings.choices.take", file::take)));
    }

    private void export() {
        choose(
                "settings.choices.export",
                (chooser, window) -> {
                    chooser.setInitialFileName("sayso-choices.json");
                    return chooser.showSaveDialog(window);
                },
                file::write);
    }

    private void open() {
        choose("settings.choices.import", FileChooser::showOpenDialog, file::read);
    }

    /** Asks for a file; nothing where the person thinks better of it. */
    private interface Ask {
        @Nullable
        File of(FileChooser chooser, Window window);
    }

    private void choose(String title, Ask ask, Consumer<Path> then) {
        var chooser = new FileChooser();
        chooser.setTitle(words.text(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.text("settings.choices.files"), "*.json"),
                        new FileChooser.ExtensionFilter(words.text("statement.import.all"), "*.*"));
        Optional.ofNullable(ask.of(chooser, below.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(then);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static FlowPane row(Button... buttons) {
        var row = new FlowPane();
        row.getStyleClass().add("choices-file");
        row.getChildren().addAll(List.of(buttons));
        return row;
    }

    private static Label plain(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        var label = plain(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
