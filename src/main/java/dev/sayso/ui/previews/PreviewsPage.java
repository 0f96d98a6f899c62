package dev.sayso.ui.previews;

import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What preview programmes take, before anybody joins one, and how to leave. */
public final class PreviewsPage extends ScrollPane {
    /** The statement's section on previews. */
    private static final String SECTION = "previews";

    private final PanelModel model;
    private final Words words;
    private final PreviewsModel previews;
    private final VBox body = new VBox();

    /** @param zone that days are told in */
    public PreviewsPage(PanelModel model, ZoneId zone) {
        this.model = model;
        words = model.words();
        previews = new PreviewsModel(model, zone);
        body.getStyleClass().add("policy-body");
        var statement = link("preview-passage", words.text("settings.account.show-passage"));
        statement.setOnAction(event -> model.showPassage(SECTION));
        var title = label(words.text("page.previews"), "page-title");
        var page = new VBox(back(), title, label(words.text("preview.lead"), "lead"), statement, body);
        page.getStyleClass().addAll("settings-page", "policy-page");
        setId("previews-page");
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        previews.programmes().subscribe(this::show);
    }

    private void show(List<ProgrammeView> programmes) {
        var focused = focused(programmes);
        body.getChildren()
                .setAll(programmes.stream()
                        .map(programme -> new ProgrammeCard(programme, previews, words))
                        .toList());
        if (programmes.isEmpty()) {
            body.getChildren().setAll(label(words.text("preview.none"), "muted"));
        }
        focused.ifPresent(product -> body.lookupAll(".button").stream()
                .filter(button -> List.of("join-" + product, "leave-" + product).contains(button.getId()))
                .forEach(Node::requestFocus));
    }

    /** The programme whose card has the focus: what is built anew takes it over. */
    private Optional<String> focused(List<ProgrammeView> programmes) {
        return programmes.stream()
                .map(ProgrammeView::product)
                .filter(product -> body.getChildren().stream()
                        .anyMatch(card -> ("programme-" + product).equals(card.getId()) && card.isFocusWithin()))
                .findFirst();
    }

    private Hyperlink back() {
        return Parts.back(
                "back-settings",
                words.text("page.settings"),
                words.text("policy.back"),
                () -> model.page().set(Page.SETTINGS));
    }

    private static Hyperlink link(String id, String text) {
        var link = new Hyperlink(text);
        link.setId(id);
        link.setWrapText(true);
        return link;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
