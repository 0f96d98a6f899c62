package dev.sayso.ui.statement;

import dev.sayso.phrases.EditionDate;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Beside the choices: the passages of the statement that the item in hand rests on, lit where they stand. */
public final class StatementPane extends BorderPane {
    private final PanelModel model;
    private final StatementView view;
    private final Label date = new Label();
    private final Label untied = new Label();

    public StatementPane(PanelModel model, LinkOpener opener) {
        this.model = model;
        view = new StatementView(model.words(), opener, Optional.empty());
        setId("statement-pane");
        getStyleClass().add("statement-pane");
        untied.getStyleClass().add("statement-untied");
        untied.setWrapText(true);
        untied.setMinHeight(Region.USE_PREF_SIZE);
        view.frame(List.of(untied), List.of(whole()));
        setTop(header());
        setCenter(view);
        model.edition().subscribe(this::fill);
        model.selectedItem().subscribe(this::fill);
        model.openCategory().subscribe(this::fill);
        fill();
    }

    /**
     * Only the passages that those items rest on, without heading or scroll bar: for a narrow window, under an open
     * category.
     */
    public static Region passagesOnly(PanelModel model, LinkOpener opener, Collection<String> items) {
        var column = new BlockColumn(model.words(), opener, Optional.empty());
        var none = new Label(model.words().text("statement.pane.untied.some"));
        none.getStyleClass().add("statement-untied");
        none.setWrapText(true);
        var box = new VBox(column, none);
        box.getStyleClass().add("statement-excerpt");
        model.edition().subscribe(edition -> {
            var passages = PaneContent.passages(edition, model.ties().get(), items);
            column.show(Block.passages(edition, passages));
            none.setVisible(passages.isEmpty());
            none.setManaged(passages.isEmpty());
        });
        return box;
    }

    private HBox header() {
        var title = new Label(model.words().text("statement.pane.title"));
        title.getStyleClass().add("statement-pane-title");
        date.getStyleClass().add("statement-pill");
        date.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var header = new HBox(title, space, date);
        header.getStyleClass().add("statement-pane-header");
        return header;
    }

    private Hyperlink whole() {
        var link = new Hyperlink(model.words().text("statement.pane.whole"));
        link.getStyleClass().add("statement-whole");
        link.setOnAction(event -> {
            link.setVisited(false);
            model.page().set(Page.STATEMENT);
        });
        return link;
    }

    private void fill() {
        var edition = model.edition().get();
        var content = PaneContent.of(
                model.service().catalogue(),
                edition,
                model.ties().get(),
                model.selectedItem().get(),
                model.openCategory().get());
        date.setText(EditionDate.of(edition.id(), model.words().locale()));
        untied.setText(content.untied().map(this::untiedText).orElse(""));
        untied.setVisible(content.untied().isPresent());
        untied.setManaged(content.untied().isPresent());
        view.show(content.sections());
        view.light(content.lit());
        content.lit().stream().findFirst().ifPresent(view::scrollTo);
    }

    private String untiedText(String id) {
        var catalogue = model.service().catalogue();
        var locale = model.words().locale();
        var title = catalogue
                .item(id)
                .map(item -> item.title())
                .or(() -> catalogue.category(id).map(category -> category.title()))
                .or(() -> PaneContent.fact(catalogue, id).map(fact -> fact.title()))
                .map(wording -> wording.in(locale))
                .orElse(id);
        return model.words().text("statement.pane.untied", title);
    }
}
