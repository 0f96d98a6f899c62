package dev.sayso.ui.changes;

import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All editions of the statement; what one of them changed opens under it. */
public final class ChangesPage extends ScrollPane {
    private final PanelModel model;
    private final Words words;
    private final VBox body = new VBox();
    private final Map<String, EntryCard> cards = new HashMap<>();
    private Optional<ChangeHistory> history = Optional.empty();

    public ChangesPage(PanelModel model) {
        this.model = model;
        words = model.words();
        body.getStyleClass().add("changes-body");
        var page = new VBox(back(), Parts.label(words.text("page.changes"), "page-title"), body);
        page.getStyleClass().addAll("settings-page", "changes-page");
        setId("changes-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        body.getChildren().setAll(Parts.label(words.text("changes.comparing"), "muted"));
        model.page().subscribe(this::arrive);
        model.edition().subscribe(this::load);
    }

    private void arrive(Page now) {
        if (now == Page.CHANGES) {
            load();
        }
    }

    private void load() {
        model.look(() -> ChangeHistory.of(model.service(), words), this::show);
    }

    private void show(ChangeHistory found) {
        if (!history.equals(Optional.of(found))) {
            history = Optional.of(found);
            fill(found);
        }
        found.first(model.shownChange().get()).map(cards::get).ifPresent(card -> card.open(true));
    }

    private void fill(ChangeHistory found) {
        cards.clear();
        if (found.single()) {
            body.getChildren().setAll(nothing());
            return;
        }
        body.getChildren().setAll(Parts.label(words.text("changes.lead"), "lead"));
        for (var entry : found.entries()) {
            var card = new EntryCard(entry, words);
            cards.putIfAbsent(entry.edition(), card);
            body.getChildren().add(card);
        }
    }

    private VBox nothing() {
        return Parts.empty(
                new FontIcon(Feather.FILE_TEXT), words.text("changes.single"), words.text("changes.single.text"));
    }

    private Hyperlink back() {
        return Parts.back(
                "back-statement",
                words.text("page.statement"),
                words.text("changes.back"),
                () -> model.page().set(Page.STATEMENT));
    }
}
