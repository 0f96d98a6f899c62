package dev.sayso.ui.choices;

import dev.sayso.catalogue.Item;
import dev.sayso.consent.ItemState;
import dev.sayso.phrases.ItemFacts;
import dev.sayso.phrases.SaidThen;
import dev.sayso.ui.control.Chip;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.model.PanelModel;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
        getChildren().addAll(facts, said(item), why);
    }

    /** What was said of it last, and the way to all that was. */
    private Flow said(Item item) {
        var sentence = new Label();
        sentence.setId("said-" + item.id().replace('.', '-'));
        sentence.getStyleClass().add("fact-text");
        sentence.setWrapText(true);
        var history = new Hyperlink(model.words().text("said.history"));
        history.setId("history-of-" + item.id().replace('.', '-'));
        history.setAccessibleText(model.words()
                .text("said.history-of", item.title().in(model.words().locale())));
        history.setOnAction(event -> {
            history.setVisited(false);
            model.showHistory(item.id());
        });
        var line = new Flow(List.of(sentence, history));
        line.managedProperty().bind(line.visibleProperty());
        model.consents().subscribe(now -> {
            var record = Optional.ofNullable(now.items().get(item.id())).flatMap(ItemState::record);
            sentence.setText(record.map(said -> SaidThen.of(said, model.words(), ZoneId.systemDefault()))
                    .orElse(""));
            line.setVisible(record.isPresent());
        });
        return line;
    }

    private void fact(String key, List<String> phrases) {
        var text = new Label(ItemFacts.listed(phrases));
        text.getStyleClass().add("fact-text");
        text.setWrapText(true);
        facts.getChildren().add(Paired.fact(model.words().text(key), text));
    }
}
