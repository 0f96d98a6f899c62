package dev.sayso.ui.sent;

import dev.sayso.catalogue.Item;
import dev.sayso.consent.ItemState;
import dev.sayso.decision.Outcome;
import dev.sayso.phrases.ItemFacts;
import dev.sayso.phrases.SentSentences;
import dev.sayso.profile.Choice;
import dev.sayso.sent.SentItem;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.control.StateSwitch;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.model.Standing;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One item: whether it would be sent and why, its switch, and its values. */
final class SentCard extends VBox {
    private static final PseudoClass GOES = PseudoClass.getPseudoClass("goes");
    private static final Map<Outcome, Feather> ICONS =
            Map.of(Outcome.ALLOWED, Feather.UPLOAD, Outcome.ASK, Feather.HELP_CIRCLE, Outcome.BLOCKED, Feather.HOME);

    private final PanelModel model;
    private final SentModel sent;
    private final Item item;
    private final Words words;
    private final String key;
    private final FontIcon icon = new FontIcon();
    private final Label outcome = Parts.label("", "sent-outcome");
    private final Label why = Parts.label("", "muted");
    private final Label state = Parts.label("", "state");
    private final StateSwitch toggle;
    private final HBox control;
    private final Values values;

    /** @param withFacts whether why and who is said here, because it is not the same of the whole category */
    SentCard(PanelModel model, SentModel sent, Item item, boolean withFacts) {
        this.model = model;
        this.sent = sent;
        this.item = item;
        words = model.words();
        key = item.id().replace('.', '-');
        var title = item.title().in(words.locale());
        toggle = new StateSwitch(
                words, title, allow -> model.choose(List.of(item.id()), allow ? Choice.GRANTED : Choice.REFUSED));
        toggle.setId("sent-switch-" + key);
        state.setId("sent-state-" + key);
        outcome.setId("sent-outcome-" + key);
        control = new HBox(state, toggle);
        control.getStyleClass().add("beside-control");
        values = new Values(item, words, cover -> sent.cover(item.id(), cover));
        getStyleClass().addAll("card", "sent-card");
        setId("sent-" + key);
        getChildren().add(head(title));
        if (withFacts) {
            getChildren()
                    .addAll(SentPage.facts(ItemFacts.of(item, model.service().catalogue(), words), words));
        }
        getChildren().add(values);
        managedProperty().bind(visibleProperty());
    }

    private Paired head(String title) {
        outcome.setGraphic(icon);
        var text = new VBox(Parts.label(title, "row-title"), outcome, why);
        text.getStyleClass().add("row-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        var head = new Paired(text, control);
        head.getStyleClass().add("sent-head");
        return head;
    }

    /** Shows what holds now, and of it what the search finds; nothing where it finds nothing. */
    void show(String query) {
        var now = sent.sent().get().of(item.id());
        var uncovered = sent.uncovered().get().contains(item.id());
        var found = Found.of(now, uncovered, query, words);
        setVisible(!found.nothing());
        if (isVisible()) {
            standing(now.state());
            outcome(now);
            values.show(now, found, uncovered, !query.isBlank());
        }
    }

    private void outcome(SentItem now) {
        outcome.setText(SentSentences.outcome(now, words));
        icon.setIconCode(ICONS.get(now.outcome()));
        pseudoClassStateChanged(GOES, now.outcome() == Outcome.ALLOWED);
        why.setText(SentSentences.why(
                now, model.service().explain(item.id(), Optional.empty()), words, ZoneId.systemDefault()));
    }

    private void standing(ItemState now) {
        var standing = Standing.of(now, words);
        toggle.state().set(standing.state());
        state.setText(standing.text());
        var offered = !model.consents().get().family().waits();
        control.getChildren().setAll(offered ? List.of(state, toggle) : List.of());
    }
}
