package dev.sayso.ui.history;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.ledger.receipt.Form;
import dev.sayso.ui.control.CopyButton;
import dev.sayso.ui.control.OneOf;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** A receipt, to read, to copy and to save. */
final class ReceiptCard extends VBox {
    private final Words words;
    private final Catalogue catalogue;
    private final Copies copies;
    private final TextArea text = new TextArea();

    ReceiptCard(Words words, Catalogue catalogue, Copies copies) {
        this.words = words;
        this.catalogue = catalogue;
        this.copies = copies;
        setId("history-receipt-card");
        getStyleClass().add("card");
        managedProperty().bind(visibleProperty());
        text.setId("history-receipt-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(8);
        copies.receipt().subscribe(this::show);
    }

    private void show(Optional<Copies.Receipt> receipt) {
        setVisible(receipt.isPresent());
        getChildren().clear();
        receipt.ifPresent(this::show);
    }

    private void show(Copies.Receipt receipt) {
        var title = receipt.of()
                .map(id -> words.text("history.receipt.of", title(id)))
                .orElseGet(() -> words.text("history.receipt.all"));
        var forms = new OneOf<>(
                words,
                "history.form.",
                List.of(Form.TEXT, Form.HTML, Form.KANTARA, Form.DPV),
                Form::word,
                form -> copies.make(receipt.of(), form));
        forms.show(receipt.form(), false);
        text.setText(receipt.text());
        text.setAccessibleText(title);
        getChildren().setAll(Parts.label(title, "card-title"), forms, text);
        if (receipt.missing() > 0) {
            var missing = words.text("history.receipt.missing", receipt.missing());
            getChildren().add(Parts.label(missing, "muted"));
        }
        getChildren()
                .add(HistoryParts.row(
                        Parts.button("history-receipt-save", words.text("history.receipt.save"), this::save),
                        Parts.button(
                                "history-receipt-copy",
                                words.text("history.receipt.copy"),
                                () -> CopyButton.copy(receipt.text())),
                        Parts.button("history-receipt-close", words.text("history.close"), copies::close)));
    }

    private void save() {
        var form = copies.receipt().get().orElseThrow().form();
        var chooser = new FileChooser();
        chooser.setTitle(words.text("history.receipt.save"));
        chooser.setInitialFileName("sayso-receipt." + form.ending());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("history.form." + form.word()), "*." + form.ending()));
        var file = chooser.showSaveDialog(getScene().getWindow());
        Optional.ofNullable(file).map(chosen -> Path.of(chosen.getPath())).ifPresent(copies::save);
    }

    private String title(String id) {
        var locale = words.locale();
        return catalogue
                .item(id)
                .map(item -> item.title().in(locale))
                .or(() ->
                        catalogue.category(id).map(category -> category.title().in(locale)))
                .orElse(id);
    }
}
