package dev.sayso.ui.statement;

import dev.sayso.phrases.EditionDate;
import dev.sayso.statement.Edition;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.model.PanelModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;

/** Which edition is on screen, which others there are, and the way to bring in one more. */
final class EditionBar extends StackPane {
    private final PanelModel model;
    private final MenuButton chooser = new MenuButton();

    /** @param bring called with the file that the person wants to import */
    EditionBar(PanelModel model, Consumer<Path> bring) {
        this.model = model;
        var words = model.words();
        chooser.setId("statement-edition");
        chooser.setOnShowing(event -> list());
        list();
        var button = new Button(words.text("statement.import"));
        button.setId("statement-import");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleHelp(words.text("statement.import.help"));
        button.setOnAction(event -> choose().ifPresent(bring));
        chooser.setMinWidth(Region.USE_PREF_SIZE);
        var pair = new Paired(chooser, button);
        pair.getStyleClass().add("statement-editions");
        getChildren().setAll(pair);
        model.edition().subscribe(edition -> chooser.setText(words.text("statement.edition", name(edition))));
    }

    private void list() {
        chooser.getItems()
                .setAll(model.service().library().editions().stream()
                        .map(this::entry)
                        .toList());
    }

    private RadioMenuItem entry(Edition edition) {
        var words = model.words();
        var kind = words.text(edition.restatement() ? "statement.kind.restatement" : "statement.kind.publisher");
        var language = edition.language().getDisplayLanguage(words.locale());
        var item = new RadioMenuItem(words.text("statement.edition.entry", name(edition), kind, language));
        item.setSelected(edition.equals(model.edition().get()));
        item.setOnAction(event -> model.edition().set(edition));
        return item;
    }

    private String name(Edition edition) {
        return EditionDate.of(edition.id(), model.words().locale());
    }

    private Optional<Path> choose() {
        var words = model.words();
        var dialog = new FileChooser();
        dialog.setTitle(words.text("statement.import.title"));
        dialog.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                words.text("statement.import.files"), "*.txt", "*.md", "*.markdown", "*.html", "*.htm"),
                        new FileChooser.ExtensionFilter(words.text("statement.import.all"), "*.*"));
        return Optional.ofNullable(dialog.showOpenDialog(getScene().getWindow()))
                .map(file -> file.toPath());
    }
}
