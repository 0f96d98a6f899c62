package dev.sayso.ui.cases;

import dev.sayso.consent.CaseView;
import dev.sayso.phrases.CaseSentences;
import dev.sayso.support.Standing;
import dev.sayso.support.Term;
import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Support cases: those that are open, those that have ended, a new one, and all about the one in hand. */
public final class CasesPage extends ScrollPane {
    private static final List<Integer> DAYS = List.of(7, 14, Term.USUAL_DAYS, 60, Term.MOST_DAYS);

    private final PanelModel model;
    private final CasesModel cases;
    private final Function<List<String>, Region> passage;
    private final Words words;
    private final PreviewBox preview;
    private final VBox body = new VBox();

    /** @param passage the statement's text that items rest on */
    public CasesPage(PanelModel model, CasesModel cases, Function<List<String>, Region> passage) {
        this.model = model;
        this.cases = cases;
        this.passage = passage;
        words = model.words();
        preview = new PreviewBox(cases, words);
        body.getStyleClass().add("policy-body");
        var page = new VBox(
                back(),
                Parts.label(words.text("page.cases"), "page-title"),
                Parts.label(words.text("case.page.lead"), "lead"),
                body,
                fresh());
        page.getStyleClass().addAll("settings-page", "policy-page", "cases-page");
        setId("cases-page");
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        cases.listing().subscribe(now -> refresh());
        cases.selected().subscribe(now -> refresh());
    }

    private Hyperlink back() {
        return Parts.back(
                "case-back",
                words.text("page.help"),
                words.text("case.page.back"),
                () -> model.page().set(Page.HELP));
    }

    private void refresh() {
        var listing = cases.listing().get();
        var cards = new ArrayList<Node>();
        listing.fault()
                .ifPresent(fault -> cards.add(new Card(
                        words.text("case.page.unreadable"),
                        Parts.label(words.what(fault), "what"),
                        Parts.label(words.safe(fault) + " " + words.todo(fault), "todo"))));
        if (listing.fault().isEmpty() && listing.cases().isEmpty()) {
            cards.add(nothing());
        }
        group("case.page.open-cases", listing.open(), cards);
        group("case.page.ended", listing.ended(), cards);
        body.getChildren().setAll(cards);
    }

    private VBox nothing() {
        return Parts.empty(
                new FontIcon(Feather.LIFE_BUOY), words.text("case.page.nothing"), words.text("case.page.nothing-text"));
    }

    private void group(String key, List<CaseView> views, List<Node> into) {
        if (!views.isEmpty()) {
            var card = new Card(words.text(key));
            views.forEach(view -> card.getChildren().add(row(view)));
            into.add(card);
        }
        views.stream()
                .filter(view -> view.standing() == Standing.OPEN)
                .filter(this::inHand)
                .forEach(view -> into.add(new CaseCard(model, cases, view, passage, preview)));
    }

    private boolean inHand(CaseView view) {
        return cases.selected().get().filter(view.supportCase().id()::equals).isPresent();
    }

    private Region row(CaseView view) {
        var one = view.supportCase();
        var name =
                one.product().map(product -> one.title() + " (" + product + ")").orElse(one.title());
        var state = Parts.label(CaseSentences.standing(view, words), "muted");
        if (view.standing() != Standing.OPEN) {
            return Paired.fact(one.id(), new VBox(Parts.label(name, "fact-text"), state));
        }
        var link = new Hyperlink(name);
        link.setId("case-" + one.id());
        link.setWrapText(true);
        link.setAccessibleText(words.text(inHand(view) ? "case.page.put-away" : "case.page.take", name));
        link.setOnAction(event -> {
            link.setVisited(false);
            cases.select(one.id());
        });
        return Paired.fact(one.id(), new VBox(link, state));
    }

    private Card fresh() {
        var title = new TextField();
        title.setId("case-title");
        title.setAccessibleText(words.text("case.page.title"));
        var product = new TextField();
        product.setId("case-product");
        product.setAccessibleText(words.text("case.page.product"));
        var days = new ChoiceBox<Integer>();
        days.setId("case-days");
        days.setAccessibleText(words.text("case.page.days"));
        days.getItems().setAll(DAYS);
        days.setValue(Term.USUAL_DAYS);
        Runnable open = () -> {
            cases.open(title.getText(), product.getText(), days.getValue());
            title.clear();
            product.clear();
        };
        title.setOnAction(event -> open.run());
        return new Card(
                words.text("case.page.new"),
                Paired.setting(words.text("case.page.title"), title),
                Paired.setting(words.text("case.page.product"), product),
                Paired.setting(words.text("case.page.days"), new HBox(days)),
                new Flow(List.of(Parts.button("case-open", words.text("case.page.begin"), open))));
    }
}
