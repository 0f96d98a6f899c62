package dev.sayso.ui.family;

import dev.sayso.ledger.Entry;
import dev.sayso.phrases.EditionDate;
import dev.sayso.phrases.HistorySentences;
import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.io.File;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** What a guardian who has said their PIN sees. */
final class GuardianCards {
    private final PanelModel model;
    private final FamilyModel family;
    private final Words words;
    private final Region passages;

    GuardianCards(PanelModel model, FamilyModel family, Region passages) {
        this.model = model;
        this.family = family;
        this.words = model.words();
        this.passages = passages;
    }

    Card terms() {
        var edition = model.edition().get();
        var quoted = new VBox(passages);
        quoted.getStyleClass().addAll("setting-value", "quoted");
        var date = EditionDate.of(edition.id(), words.locale());
        return new Card(
                words.text("family.terms.title"),
                Parts.label(words.text("family.follows", edition.title(), date), "fact-text"),
                quoted,
                Parts.label(words.text("family.follows.alone"), "fact-text"),
                FamilyParts.row(
                        Parts.button("guardian-consent", words.text("family.terms.do"), () -> family.consent(edition)),
                        Parts.button("guardian-leave", words.text("family.terms.leave"), family::lock)));
    }

    List<ChoiceRow> rows(List<Node> into) {
        var rows = new ArrayList<ChoiceRow>();
        for (var category : model.service().catalogue().categories()) {
            var its = category.items().stream()
                    .map(item -> new ChoiceRow(words, item, family))
                    .toList();
            rows.addAll(its);
            into.add(new Card(category.title().in(words.locale()), its.toArray(Node[]::new)));
        }
        return rows;
    }

    Card history(List<Entry> entries) {
        var lines = entries.stream().map(this::line).toArray(Node[]::new);
        return new Card(words.text("family.history.title"), lines);
    }

    private Paired line(Entry entry) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault())
                .format(entry.time());
        var act = words.text("history.act." + HistorySentences.word(entry.event()));
        var item = entry.event()
                .subject()
                .item()
                .flatMap(model.service().catalogue()::item)
                .map(found -> ": " + found.title().in(words.locale()))
                .orElse("");
        return Paired.fact(when, Parts.label(act + item, "fact-text"));
    }

    /** @param consented whether there is a consent to take back */
    Card acts(boolean consented) {
        var row = FamilyParts.row(Parts.button("guardian-lock", words.text("family.lock"), family::lock));
        if (consented) {
            row.getChildren().add(Parts.button("guardian-revoke", words.text("family.revoke"), family::revoke));
        }
        row.getChildren().add(Parts.button("guardian-export", words.text("family.export"), this::export));
        return new Card(words.text("family.acts.title"), Parts.label(words.text("family.acts.text"), "fact-text"), row);
    }

    /** Asks once more in its place, because nothing brings back what was deleted. */
    Card delete() {
        var card =
                new Card(words.text("family.delete.title"), Parts.label(words.text("family.delete.what"), "fact-text"));
        var ask = FamilyParts.row();
        var first = Parts.button("guardian-delete", words.text("family.delete.do"), () -> {
            ask.getChildren().get(0).setDisable(true);
            var leave = Parts.button("guardian-delete-leave", words.text("family.delete.leave"), () -> {
                ask.getChildren().remove(1, 3);
                ask.getChildren().get(0).setDisable(false);
            });
            ask.getChildren()
                    .addAll(
                            leave,
                            Parts.button("guardian-delete-all", words.text("family.delete.all"), family::delete));
            leave.requestFocus();
        });
        ask.getChildren().add(first);
        card.getChildren().add(ask);
        return card;
    }

    private void export() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.text("family.export"));
        Optional.ofNullable(chooser.showDialog(passages.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(family::export);
    }
}
