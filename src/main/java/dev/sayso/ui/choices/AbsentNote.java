package dev.sayso.ui.choices;

import dev.sayso.phrases.FamilySentences;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Why there is no switch, where the person is under age and nothing optional is there for them. */
public final class AbsentNote extends VBox {
    public AbsentNote(PanelModel model) {
        var text = new Label();
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var open = new Hyperlink(model.words().text("family.unlock.title"));
        open.setId("open-family-page");
        open.setWrapText(true);
        open.setOnAction(event -> {
            open.setVisited(false);
            model.page().set(Page.FAMILY);
        });
        getStyleClass().addAll("card", "absent-note");
        getChildren().setAll(text, open);
        managedProperty().bind(visibleProperty());
        model.consents().subscribe(now -> {
            var why = FamilySentences.absent(now, model.words());
            text.setText(why.orElse(""));
            setVisible(why.isPresent());
        });
    }
}
