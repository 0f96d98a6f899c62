package dev.sayso.ui.family;

import dev.sayso.consent.Consents;
import dev.sayso.guardian.Unlocked;
import dev.sayso.phrases.FamilySentences;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The person's age where an organisation needs it; for a child what is decided and by whom; for the guardian their switches. */
public final class FamilyPage extends ScrollPane {
    private final PanelModel model;
    private final Words words;
    private final FamilyModel family;
    private final GuardianCards guardian;
    private final VBox body = new VBox();
    private final VBox history = new VBox();
    private final Label told = Parts.label("", "told");
    private final Hyperlink back;
    private List<ChoiceRow> rows = List.of();

    /** @param passages what the statement says of children, and of a guardian's consent */
    public FamilyPage(PanelModel model, Region passages) {
        this.model = model;
        words = model.words();
        family = new FamilyModel(model);
        guardian = new GuardianCards(model, family, passages);
        back = back();
        body.getStyleClass().add("policy-body");
        history.managedProperty().bind(history.visibleProperty());
        told.managedProperty().bind(told.visibleProperty());
        var page = new VBox(back, Parts.label(words.text("page.family"), "page-title"), told, body);
        page.getStyleClass().addAll("settings-page", "policy-page", "family-page");
        setId("family-page");
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        family.stage().subscribe(this::build);
        family.told().subscribe(text -> {
            told.setText(text.orElse(""));
            told.setVisible(text.isPresent());
        });
        family.history().subscribe(entries -> {
            history.setVisible(!entries.isEmpty());
            history.getChildren().setAll(guardian.history(entries));
        });
        model.consents().subscribe(this::refresh);
        lockInTime();
    }

    /** Whoever goes away from the machine with the page open leaves it to the child. */
    private void lockInTime() {
        var wait = new PauseTransition(Duration.millis((double) Unlocked.LASTS.toMillis()));
        wait.setOnFinished(event -> family.lock());
        family.stage().subscribe((before, now) -> {
            if (now.guardians() && !before.guardians()) {
                wait.playFromStart();
            }
        });
    }

    private Hyperlink back() {
        return Parts.back(
                "back-settings-family",
                words.text("page.settings"),
                words.text("policy.back"),
                () -> model.page().set(Page.SETTINGS));
    }

    private void build(Stage stage) {
        var focused = body.isFocusWithin();
        var now = model.consents().get();
        var cards = new ArrayList<Node>();
        rows = List.of();
        switch (stage) {
            case NOTHING ->
                cards.add(Parts.empty(
                        new FontIcon(Feather.USERS), words.text("family.nothing"), words.text("family.unknown")));
            case QUESTION -> cards.add(new AgeCard(words).card(family));
            case BLOCKED -> {
                cards.add(lead(now));
                cards.add(new DecidedCard(words).card(now));
            }
            case NO_GUARDIAN -> {
                cards.add(lead(now));
                cards.add(new PinCard(words).setUp(family));
            }
            case LOCKED -> {
                cards.add(lead(now));
                cards.add(new DecidedCard(words).card(now));
                cards.add(new PinCard(words).unlock(family));
            }
            case TERMS -> {
                cards.add(now.family().mayConsent() ? guardian.terms() : leadOfGuardian(now));
                addGuardians(cards, false);
            }
            case CHOICES -> {
                cards.add(Parts.label(words.text("family.choices.lead"), "lead"));
                rows = guardian.rows(cards);
                addGuardians(cards, true);
            }
        }
        body.getChildren().setAll(cards);
        refresh(now);
        if (focused) {
            back.requestFocus();
        }
    }

    private void addGuardians(List<Node> cards, boolean consented) {
        cards.add(guardian.acts(consented));
        cards.add(history);
        cards.add(new PinCard(words).change(family));
        cards.add(guardian.delete());
    }

    private Label lead(Consents now) {
        return Parts.label(String.join(" ", FamilySentences.of(now, words)), "lead");
    }

    private Label leadOfGuardian(Consents now) {
        return Parts.label(String.join(" ", FamilySentences.toGuardian(now, words)), "lead");
    }

    private void refresh(Consents now) {
        rows.forEach(row -> row.show(now));
        if (family.stage().get() == Stage.LOCKED || family.stage().get() == Stage.BLOCKED) {
            body.getChildren().set(1, new DecidedCard(words).card(now));
        }
    }
}
