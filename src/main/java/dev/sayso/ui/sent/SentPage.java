package dev.sayso.ui.sent;

import dev.sayso.catalogue.Category;
import dev.sayso.json.Json;
import dev.sayso.phrases.ItemFacts;
import dev.sayso.ui.control.CopyButton;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.OneOf;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What would leave this device, item by item with its switch, or as programs send it. */
public final class SentPage extends ScrollPane {
    private static final Duration TYPING = Duration.millis(250);
    private static final int ROWS = 24;
    private static final String VALUES = "values";
    private static final List<String> FORMS = List.of(VALUES, "json");

    private final PanelModel model;
    private final SentModel sent;
    private final Words words;
    private final Label total = Parts.label("", "sent-total");
    private final TextField search = TextFields.createClearableTextField();
    private final CheckBox ifAllowed = new CheckBox();
    private final TextArea json = new TextArea();
    private final Label jsonTitle = Parts.label("", "section-title");
    private final VBox values = new VBox();
    private final VBox payload = new VBox();
    private final VBox nothing;
    private final List<SentCard> cards = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    /** A category's heading with what holds for all of it, and the items below. */
    private record Section(Region head, List<SentCard> cards) {}

    /** A page that begins to collect at once. */
    public SentPage(PanelModel model, SentModel sent) {
        this.model = model;
        this.sent = sent;
        words = model.words();
        nothing = Parts.empty(
                new FontIcon(Feather.SEARCH),
                words.text("sent.none"),
                words.text("sent.none.text"),
                Parts.button("sent-show-all", words.text("sent.show-all"), search::clear));
        values.getStyleClass().add("sent-values");
        payload.getStyleClass().add("sent-values");
        values.getChildren().add(tools());
        model.service().catalogue().categories().forEach(this::section);
        values.getChildren().add(nothing);
        fillPayload();
        var page = new VBox(
                Parts.column(
                        "heading",
                        Parts.label(words.text("sent.title"), "page-title"),
                        Parts.label(words.text("sent.lead"), "lead")),
                total,
                form(),
                values,
                payload);
        total.setId("sent-total");
        page.getStyleClass().addAll("settings-page", "sent-page");
        setId("sent-page");
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        showValues(true);
        sent.sent().subscribe(now -> refresh());
        sent.uncovered().subscribe(now -> refresh());
        sent.collect();
    }

    private OneOf<String> form() {
        var form =
                new OneOf<>(words, "sent.as.", FORMS, Function.identity(), chosen -> showValues(chosen.equals(VALUES)));
        form.show(VALUES, false);
        return form;
    }

    private Flow tools() {
        search.setId("sent-search");
        search.setPromptText(words.text("sent.search"));
        search.setAccessibleText(words.text("sent.search"));
        search.setOnAction(event -> refresh());
        var pause = new PauseTransition(TYPING);
        pause.setOnFinished(event -> refresh());
        search.textProperty().subscribe((before, text) -> {
            pause.stop();
            if (text.isEmpty()) {
                refresh();
            } else {
                pause.play();
            }
        });
        var tools = new Flow(List.of(search, Parts.button("sent-again", words.text("sent.again"), sent::collect)));
        tools.getStyleClass().add("sent-tools");
        return tools;
    }

    private void section(Category category) {
        var head = Parts.column("sent-category", Parts.label(category.title().in(words.locale()), "section-title"));
        var shared = ItemFacts.shared(category.items(), model.service().catalogue(), words);
        shared.ifPresent(facts -> head.getChildren().addAll(facts(facts, words)));
        values.getChildren().add(head);
        var own = category.items().stream()
                .map(item -> new SentCard(model, sent, item, shared.isEmpty()))
                .toList();
        values.getChildren().addAll(own);
        cards.addAll(own);
        sections.add(new Section(head, own));
    }

    /** Why it is collected and who gets it. */
    static List<Paired> facts(ItemFacts facts, Words words) {
        return List.of(
                Paired.fact(
                        words.text("details.purposes"), Parts.label(ItemFacts.listed(facts.purposes()), "fact-text")),
                Paired.fact(
                        words.text("details.recipients"),
                        Parts.label(ItemFacts.listed(facts.recipients()), "fact-text")));
    }

    private void fillPayload() {
        ifAllowed.setId("sent-if-allowed");
        ifAllowed.setText(words.text("sent.if-allowed"));
        ifAllowed.setWrapText(true);
        ifAllowed.setMinHeight(USE_PREF_SIZE);
        ifAllowed.setOnAction(event -> refresh());
        json.setId("sent-json");
        json.setEditable(false);
        // Read from left to right in every language, since it is in none.
        json.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        json.setWrapText(true);
        json.setPrefRowCount(ROWS);
        json.getStyleClass().add("path");
        payload.getChildren()
                .setAll(
                        jsonTitle,
                        ifAllowed,
                        json,
                        new Flow(List.of(Parts.button(
                                "sent-copy", words.text("sent.copy"), () -> CopyButton.copy(json.getText())))));
    }

    private void showValues(boolean asValues) {
        values.setVisible(asValues);
        values.setManaged(asValues);
        payload.setVisible(!asValues);
        payload.setManaged(!asValues);
        refresh();
    }

    private void refresh() {
        total.setText(sent.total());
        if (payload.isVisible()) {
            var title = words.text(ifAllowed.isSelected() ? "sent.json.if-allowed" : "sent.json");
            jsonTitle.setText(title);
            json.setAccessibleText(title);
            json.setText(Json.write(sent.payload(ifAllowed.isSelected())));
            return;
        }
        cards.forEach(card -> card.show(search.getText()));
        for (var section : sections) {
            var any = section.cards().stream().anyMatch(SentCard::isVisible);
            section.head().setVisible(any);
            section.head().setManaged(any);
        }
        var none = cards.stream().noneMatch(SentCard::isVisible);
        nothing.setVisible(none);
        nothing.setManaged(none);
    }
}
