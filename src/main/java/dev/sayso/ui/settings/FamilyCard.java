package dev.sayso.ui.settings;

import dev.sayso.phrases.FamilySentences;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The way to the Family page; not there for whom nobody asks how old they are. */
final class FamilyCard extends VBox {
    FamilyCard(PanelModel model) {
        var words = model.words();
        var title = new Label(words.text("settings.family"));
        title.getStyleClass().add("card-title");
        var text = new Label();
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var open = new Button(words.text("settings.family.open"));
        open.setId("open-family");
        open.setOnAction(event -> model.page().set(Page.FAMILY));
        getStyleClass().add("card");
        getChildren().setAll(title, text, new HBox(open));
        managedProperty().bind(visibleProperty());
        model.consents().subscribe(now -> {
            var family = now.family();
            setVisible(family.asked() || family.minor());
            text.setText(
                    family.asked()
                            ? words.text("notice.age.text")
                            : FamilySentences.of(now, words).getFirst());
        });
    }
}
