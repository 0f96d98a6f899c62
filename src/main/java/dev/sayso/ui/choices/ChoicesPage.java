package dev.sayso.ui.choices;

import dev.sayso.catalogue.Category;
import dev.sayso.profile.Choice;
import dev.sayso.ui.control.Answers;
import dev.sayso.ui.control.UndoLink;
import dev.sayso.ui.model.PanelModel;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every category and item with its switch, and beside them the passage that the switch rests on. */
public final class ChoicesPage extends HBox {
    /** In ems: below this width of the page the statement folds under the open category. */
    private static final double NARROW = 51;

    private final PanelModel model;

    /**
     * @param pane the statement beside the switches
     * @param folded the passages of one category, for a narrow window
     * @param em the size of one em in pixels
     */
    public ChoicesPage(PanelModel model, Region pane, Function<Category, Node> folded, DoubleExpression em) {
        this.model = model;
        getStyleClass().add("choices-page");
        var narrow = Bindings.lessThan(widthProperty(), em.multiply(NARROW));
        pane.getStyleClass().add("statement-pane");
        pane.visibleProperty().bind(narrow.not());
        pane.managedProperty().bind(pane.visibleProperty());
        var cards = new VBox(heading(), new AbsentNote(model), shownWhereOffered(buttons(em)));
        cards.getStyleClass().add("cards");
        for (var category : model.service().catalogue().categories()) {
            cards.getChildren().add(new CategoryCard(model, category, opened -> {
                var passages = folded.apply(opened);
                passages.visibleProperty().bind(narrow);
                passages.managedProperty().bind(narrow);
                return passages;
            }));
        }
        cards.getChildren().add(new AlwaysOnCard(model, narrow));
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, pane);
        var follow = new ScrollIntoView(scroll);
        model.selectedItem().subscribe(selected -> selected.map(ItemRow::idOf).ifPresent(follow::show));
    }

    private ChoiceBar shownWhereOffered(ChoiceBar bar) {
        bar.managedProperty().bind(bar.visibleProperty());
        model.consents().map(now -> !now.family().waits()).subscribe(bar::setVisible);
        return bar;
    }

    private VBox heading() {
        var words = model.words();
        var title = new Label(words.text("choices.title"));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        var lead = new Label();
        lead.textProperty()
                .bind(model.consents()
                        .map(now -> words.text(now.family().minor() ? "choices.lead-child" : "choices.lead")));
        lead.getStyleClass().add("lead");
        lead.setWrapText(true);
        var heading = new VBox(title, lead);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private ChoiceBar buttons(DoubleExpression em) {
        var words = model.words();
        var refuse = new Button(words.text("choices.refuse-all"));
        refuse.setId("refuse-all");
        refuse.setOnAction(event -> model.chooseAll(Choice.REFUSED));
        var allow = new Button(words.text("choices.allow-all"));
        allow.setId("allow-all");
        allow.setOnAction(event -> model.chooseAll(Choice.GRANTED));
        return new ChoiceBar(new Answers(List.of(refuse, allow), em), new UndoLink(model), em);
    }
}
