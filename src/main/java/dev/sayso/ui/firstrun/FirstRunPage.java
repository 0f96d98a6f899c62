package dev.sayso.ui.firstrun;

import dev.sayso.profile.Choice;
import dev.sayso.ui.choices.AbsentNote;
import dev.sayso.ui.control.Answers;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.control.UndoLink;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.util.List;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What is asked before anything else, on one page: what this is, which statement it rests on, and one line a question. The answers
 * for all of it are in sight however little room there is for the rest.
 */
public final class FirstRunPage extends BorderPane {
    private final PanelModel model;
    private final Words words;
    private final FirstRunModel firstRun;

    /** @param em the size of one em in pixels */
    public FirstRunPage(PanelModel model, DoubleExpression em) {
        this.model = model;
        words = model.words();
        firstRun = new FirstRunModel(model);
        var told = Parts.column(
                "first-run-told",
                heading(),
                new AbsentNote(model),
                questions(),
                further(),
                Parts.column(
                        "first-run-notes",
                        whereOffered(Parts.label(words.text("first-run.later"), "muted")),
                        Parts.label(words.text("first-run.always-on"), "muted")));
        var scroll = new ScrollPane(told);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        setId("first-run-page");
        getStyleClass().add("first-run-page");
        setCenter(scroll);
        setBottom(answers(em));
    }

    private VBox heading() {
        var lead = Parts.label("", "lead");
        lead.textProperty().bind(firstRun.lead());
        return Parts.column(
                "heading",
                Parts.label(firstRun.title(), "page-title"),
                lead,
                to(Page.STATEMENT, "first-run-statement", words.text("first-run.statement")));
    }

    /** Three answers of one size: to put it off weighs as much as to say yes or no. */
    private VBox answers(DoubleExpression em) {
        var refuse = Parts.button("refuse-all", firstRun.refuse(), () -> firstRun.answerAll(Choice.REFUSED));
        var allow = Parts.button("allow-all", firstRun.allow(), () -> firstRun.answerAll(Choice.GRANTED));
        return whereOffered(Parts.column("first-run-answers", new Answers(List.of(refuse, allow, later()), em)));
    }

    /** Once something is answered the same place leads on. It has room for both words, so that nothing moves. */
    private StackPane later() {
        var later = wide(Parts.button("decide-later", words.text("first-run.decide-later"), firstRun::goOn));
        var on = wide(Parts.button("first-run-continue", words.text("first-run.continue"), firstRun::goOn));
        on.visibleProperty().bind(firstRun.answered());
        later.visibleProperty().bind(firstRun.answered().map(answered -> !answered));
        return new StackPane(later, on);
    }

    private VBox questions() {
        var rows = firstRun.questions().stream()
                .map(question -> new QuestionRow(model, firstRun, question))
                .toList();
        rows.getFirst().getStyleClass().add("first");
        var card = new VBox();
        card.getStyleClass().add("card");
        card.getChildren().setAll(rows);
        return card;
    }

    /** Undo comes last: whatever it says then, nothing moves. */
    private Flow further() {
        var items = to(Page.CHOICES, "first-run-items", words.text("first-run.items"));
        return whereOffered(new Flow(List.of(items, new UndoLink(model))));
    }

    private Hyperlink to(Page page, String id, String text) {
        return Parts.link(id, text, () -> model.page().set(page));
    }

    /** Not there while a guardian is to consent first. */
    private <N extends Node> N whereOffered(N node) {
        node.visibleProperty().bind(firstRun.offered());
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private static Button wide(Button button) {
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return button;
    }
}
