package dev.sayso.ui.choices;

import dev.sayso.catalogue.Item;
import dev.sayso.ui.control.Chip;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.model.ItemFacts;
import dev.sayso.ui.model.PanelModel;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What there is to know of an item: why, who, how long, what stops without it, and why it stands as it does. */
final class ItemDetails extends VBox {
    private final PanelModel model;
    private final VBox facts = new VBox();

    ItemDetails(PanelModel model, Item item) {
        this.model = model;
        var words = model.words();
        var known = ItemFacts.of(item, model.service().catalogue(), words);
        getStyleClass().add("item-details");
        facts.getStyleClass().add("facts");
        fact("details.purposes", known.purposes());
        fact("details.recipients", known.recipients());
        fact("details.retention", List.of(known.retention()));
        fact("details.source", List.of(known.source()));
        fact("details.without", List.of(known.without()));
        if (known.sensitive()) {
            var flow = new FlowPane(new Chip(words.text("details.sensitive")));
            getChildren().add(flow);
        }
        var why = new Hyperlink(words.text("why.link"));
        why.setId("why-" + item.id().replace('.', '-'));
        why.setOnAction(event -> WhyPopOver.show(why, model, item));
        getChildren().addAll(facts, why);
    }

    private void fact(String key, List<String> phrases) {
        var text = new Label(String.join(", ", phrases));
        text.getStyleClass().add("fact-text");
        text.setWrapText(true);
        facts.getChildren().add(Paired.fact(model.words().text(key), text));
    }
}
