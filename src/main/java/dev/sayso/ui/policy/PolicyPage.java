package dev.sayso.ui.policy;

import dev.sayso.policy.Organisation;
import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who decides here besides the person, each rule and what it does, and what no rule can do. */
public final class PolicyPage extends ScrollPane {
    private static final List<String> NEVER =
            List.of("hide-data", "hide-statement", "stop-refusal", "suggestion-consents", "require-personal");

    private final PanelModel model;
    private final Words words;
    private final List<Path> places;
    private final VBox body = new VBox();
    private final Hyperlink back;

    /** @param places where rules are read from */
    public PolicyPage(PanelModel model, List<Path> places) {
        this.model = model;
        this.places = List.copyOf(places);
        words = model.words();
        back = back();
        body.getStyleClass().add("policy-body");
        var title = Parts.label(words.text("policy.title"), "page-title");
        var page = new VBox(back, title, body);
        page.getStyleClass().addAll("settings-page", "policy-page");
        setId("policy-page");
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        model.consents()
                .map(now -> PolicyView.of(now, model.service().catalogue(), words))
                .subscribe(this::show);
    }

    private void show(PolicyView view) {
        var focused = body.isFocusWithin();
        var cards = new ArrayList<Node>();
        if (view.nothing()) {
            cards.add(nothing());
        } else {
            cards.add(Parts.label(lead(view), "lead"));
            view.faults().forEach(file -> cards.add(new FaultyFileCard(file, words, true)));
            if (!view.organisations().isEmpty()) {
                cards.add(who(view));
                cards.add(rules(view));
            }
            view.expired().forEach(file -> cards.add(new FaultyFileCard(file, words, false)));
            if (view.organisations().isEmpty()) {
                cards.add(new Card(words.text("policy.places"), places()));
            }
        }
        cards.add(never());
        body.getChildren().setAll(cards);
        if (focused) {
            back.requestFocus();
        }
    }

    private Hyperlink back() {
        return Parts.back(
                "back-settings",
                words.text("page.settings"),
                words.text("policy.back"),
                () -> model.page().set(Page.SETTINGS));
    }

    private String lead(PolicyView view) {
        if (!view.faults().isEmpty()) {
            return words.text("policy.lead.untrusted");
        }
        return view.organisations().isEmpty() ? words.text("policy.lead.expired") : words.text("policy.lead");
    }

    private VBox nothing() {
        return Parts.empty(
                new FontIcon(Feather.UNLOCK),
                words.text("policy.nothing"),
                words.text("policy.nothing.text"),
                places());
    }

    private VBox places() {
        var box = Parts.column("fact-column");
        places.forEach(place -> box.getChildren().add(Copyable.path(words, place)));
        return box;
    }

    private Card who(PolicyView view) {
        var facts = new VBox();
        facts.getStyleClass().add("facts");
        var several = view.organisations().size() > 1;
        for (var organisation : view.organisations()) {
            facts.getChildren().addAll(who(organisation, several));
        }
        facts.getChildren().add(Paired.fact(words.text("policy.places"), places()));
        for (var settled : view.settled()) {
            var value = Parts.column("fact-column", Parts.label(settled.sentence(), "fact-text"));
            settled.more().forEach(more -> value.getChildren().add(Parts.label(more, "fact-text")));
            settled.place().ifPresent(place -> value.getChildren().add(PolicyParts.place(place, words)));
            facts.getChildren().add(Paired.fact(settled.name(), value));
        }
        return new Card(words.text("policy.who"), facts);
    }

    private List<Node> who(Organisation organisation, boolean several) {
        var name = Paired.fact(words.text("policy.organisation"), Parts.label(organisation.name(), "organisation"));
        var message = Stream.of(organisation.message())
                .filter(said -> !said.isBlank())
                .map(said -> Paired.fact(words.text("policy.message"), Parts.label(said, "fact-text")));
        var contact = Stream.of(organisation.contact())
                .filter(said -> !said.isBlank())
                .map(said -> Paired.fact(words.text("policy.contact"), new Copyable(words, said)));
        var lines = Stream.of(Stream.of(name), message, contact)
                .flatMap(line -> line)
                .map(Node.class::cast);
        return (several ? Stream.concat(lines, Stream.of(PolicyParts.divider())) : lines).toList();
    }

    private Card rules(PolicyView view) {
        var card = new Card(words.text("policy.rules", view.rules().size()));
        card.getStyleClass().add("rules");
        for (var index = 0; index < view.rules().size(); index++) {
            var row = new RuleRow(view.rules().get(index), model);
            row.setId("rule-" + index);
            card.getChildren().add(row);
        }
        return card;
    }

    private Card never() {
        var card = new Card(words.text("policy.never"));
        for (var each : NEVER) {
            card.getChildren()
                    .add(Parts.withIcon(Feather.SHIELD, Parts.label(words.text("policy.never." + each), "never")));
        }
        return card;
    }
}
