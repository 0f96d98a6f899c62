package dev.sayso.ui.cases;

import dev.sayso.consent.CaseBundle;
import dev.sayso.phrases.CaseSentences;
import dev.sayso.support.bundle.Part;
import dev.sayso.support.bundle.Part.Sort;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Exactly what would be handed over, with what was struck out; nothing until the person looks. */
final class PreviewBox extends VBox {
    private static final int ROWS = 8;

    private final CasesModel cases;
    private final Words words;

    PreviewBox(CasesModel cases, Words words) {
        this.cases = cases;
        this.words = words;
        getStyleClass().add("preview");
        managedProperty().bind(visibleProperty());
        cases.preview().subscribe(found -> refresh());
        cases.told().subscribe(said -> refresh());
    }

    private void refresh() {
        getChildren().clear();
        cases.preview().get().ifPresent(this::show);
        cases.told().get().ifPresent(said -> getChildren().add(Parts.label(said, "fact-text")));
        setVisible(!getChildren().isEmpty());
    }

    private void show(CaseBundle found) {
        var bundle = found.bundle();
        if (bundle.parts().isEmpty()) {
            getChildren().add(Parts.label(words.text("case.bundle.empty"), "fact-text"));
        }
        bundle.parts().forEach(part -> getChildren().add(part(part)));
        bundle.leftOut().forEach(left -> addMissing(left.name(), CaseSentences.of(left, words)));
        bundle.withheld().forEach(file -> addMissing(file.name(), CaseSentences.of(file, words)));
        if (!bundle.parts().isEmpty()) {
            getChildren().add(struck(CaseSentences.struck(bundle.strikes().size(), words)));
            getChildren().add(new Flow(List.of(Parts.button("case-save", words.text("case.page.save"), this::save))));
        }
    }

    private void addMissing(String name, String why) {
        getChildren().add(Paired.fact(name, Parts.label(words.text("case.page.left-out", why), "muted")));
    }

    private Region part(Part part) {
        var about = words.text("case.page.part", part.item(), part.bytes());
        var value = new VBox(Parts.label(about, "muted"));
        value.getStyleClass().add("fact-column");
        if (part.sort() == Sort.VALUE) {
            value.getChildren().addFirst(Parts.label(part.text(), "fact-text"));
        }
        if (!part.strikes().isEmpty()) {
            value.getChildren().add(struck(strikes(part)));
        }
        if (part.sort() == Sort.VALUE) {
            return Paired.fact(part.name(), value);
        }
        var text = new TextArea(part.text());
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(part.name());
        text.getStyleClass().add("path");
        return new VBox(Parts.label(part.name(), "row-title"), value, text);
    }

    private String strikes(Part part) {
        return part.strikes().stream()
                .map(strike -> words.text(
                        "case.page.strike",
                        strike.line(),
                        words.text("case.secret." + strike.kind().word())))
                .collect(Collectors.joining(", "));
    }

    private static HBox struck(String text) {
        var row = new HBox(new FontIcon(Feather.SCISSORS), Parts.label(text, "set-aside"));
        row.getStyleClass().add("plain-row");
        return row;
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("case.page.save"));
        chooser.setInitialFileName("for-support.zip");
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(cases::save);
    }
}
