package dev.sayso.ui.help;

import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Who answers what, the words of a request, and what was asked. */
public final class HelpPage extends ScrollPane {
    public HelpPage(PanelModel model, HelpModel help, LinkOpener links) {
        var words = model.words();
        var page = new VBox(
                Parts.label(words.text("desk.title"), "page-title"),
                Parts.label(words.text("desk.lead"), "lead"),
                new ContactsCard(model, help, links).card(),
                new ComposerCard(model, help, links).card(),
                new LogCard(model, help).card(),
                cases(model));
        page.getStyleClass().addAll("settings-page", "help-page");
        setId("help-page");
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        model.page().subscribe((before, now) -> {
            if (now == Page.HELP) {
                help.refresh();
            }
        });
    }

    private static Card cases(PanelModel model) {
        var words = model.words();
        var open = new Button(words.text("case.page.open"));
        open.setId("open-cases");
        open.setWrapText(true);
        open.setMinHeight(USE_PREF_SIZE);
        open.setOnAction(event -> model.page().set(Page.CASES));
        return new Card(words.text("page.cases"), Parts.label(words.text("case.page.lead"), "muted"), open);
    }
}
