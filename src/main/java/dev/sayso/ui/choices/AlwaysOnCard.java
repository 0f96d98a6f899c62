package dev.sayso.ui.choices;

import dev.sayso.catalogue.Fact;
import dev.sayso.ui.model.PanelModel;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What no switch turns off, each with its reason; and what the data is never used for. */
final class AlwaysOnCard extends VBox {
    private final PanelModel model;

    AlwaysOnCard(PanelModel model) {
        this.model = model;
        var words = model.words();
        var catalogue = model.service().catalogue();
        getStyleClass().addAll("card", "plain-card");
        getChildren().add(title(words.text("always-on.title"), words.text("always-on.text")));
        for (var necessity : catalogue.necessities()) {
            getChildren().add(row(necessity.fact(), necessity.reason().in(words.locale()), Feather.LOCK));
        }
        for (var excluded : catalogue.excludedPurposes().values()) {
            getChildren().add(row(excluded, words.text("always-on.excluded"), Feather.SLASH));
        }
    }

    private VBox title(String title, String text) {
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        var summary = new Label(text);
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        return new VBox(name, summary);
    }

    private HBox row(Fact fact, String reason, Feather icon) {
        var words = model.words();
        var name = new Label(fact.title().in(words.locale()));
        name.getStyleClass().add("row-title");
        name.setWrapText(true);
        var why = new Label(reason);
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        var passage = new Hyperlink(words.text("always-on.passage"));
        passage.setAccessibleText(words.text("always-on.passage") + ": " + name.getText());
        passage.setOnAction(event -> model.selectedItem().set(Optional.of(fact.id())));
        var row = new HBox(new FontIcon(icon), new VBox(name, why, passage));
        row.getStyleClass().add("plain-row");
        return row;
    }
}
