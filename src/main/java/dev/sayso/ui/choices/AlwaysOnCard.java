package dev.sayso.ui.choices;

import dev.sayso.catalogue.Fact;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What no switch turns off, each with its reason; and what the data is never used for. */
final class AlwaysOnCard extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final PanelModel model;
    private final BooleanExpression narrow;
    private final VBox body = new VBox();
    private final CardHeader header;

    /** @param narrow whether the window is too narrow for the statement beside the switches */
    AlwaysOnCard(PanelModel model, BooleanExpression narrow) {
        this.model = model;
        this.narrow = narrow;
        var words = model.words();
        var title = new Label(words.text("always-on.title"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var summary = new Label(words.text("always-on.text"));
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        header = new CardHeader(title.getText(), new VBox(title, summary), () -> show(!body.isVisible()));
        header.setId("open-always-on");
        body.getStyleClass().addAll("card-body", "plain-body");
        body.managedProperty().bind(body.visibleProperty());
        getStyleClass().add("card");
        getChildren().addAll(header, body);
        show(false);
    }

    private void show(boolean open) {
        if (open && body.getChildren().isEmpty()) {
            var catalogue = model.service().catalogue();
            for (var necessity : catalogue.necessities()) {
                body.getChildren()
                        .add(row(
                                necessity.fact(),
                                necessity.reason().in(model.words().locale()),
                                Feather.LOCK));
            }
            for (var excluded : catalogue.excludedPurposes().values()) {
                body.getChildren().add(row(excluded, model.words().text("always-on.excluded"), Feather.SLASH));
            }
        }
        body.setVisible(open);
        header.showExpanded(open);
        pseudoClassStateChanged(OPEN, open);
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
        passage.setOnAction(event -> {
            passage.setVisited(false);
            model.selectedItem().set(Optional.of(fact.id()));
            if (narrow.get()) {
                model.page().set(Page.STATEMENT);
            }
        });
        var text = new VBox(name, why, passage);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(new FontIcon(icon), text);
        row.getStyleClass().add("plain-row");
        return row;
    }
}
