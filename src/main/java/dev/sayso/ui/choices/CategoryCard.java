package dev.sayso.ui.choices;

import dev.sayso.catalogue.Category;
import dev.sayso.profile.Choice;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.StatedSwitch;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.model.Standing;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A category with its switch; its items open below. */
final class CategoryCard extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final PanelModel model;
    private final Category category;
    private final String title;
    private final CardHeader header;
    private final Label locked = new Label();
    private final VBox body = new VBox();
    private final Function<Category, Node> folded;

    /** @param folded makes what stands at the end of an open card where the window is narrow */
    CategoryCard(PanelModel model, Category category, Function<Category, Node> folded) {
        this.model = model;
        this.category = category;
        this.folded = folded;
        title = category.title().in(model.words().locale());
        header = header();
        getStyleClass().add("card");
        body.getStyleClass().add("card-body");
        body.managedProperty().bind(body.visibleProperty());
        var head = new Paired(header, control());
        head.getStyleClass().add("card-head");
        getChildren().addAll(head, body);
        model.openCategory().subscribe(this::showOpen);
    }

    private CardHeader header() {
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        var summary = new Label(category.summary().in(model.words().locale()));
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        locked.getStyleClass().add("locked-items");
        locked.setWrapText(true);
        locked.managedProperty().bind(locked.visibleProperty());
        var made = new CardHeader(title, new VBox(name, summary, locked), this::toggle);
        made.setId("open-" + category.id());
        HBox.setHgrow(made, Priority.ALWAYS);
        return made;
    }

    private void toggle() {
        var open = model.openCategory().get().equals(Optional.of(category.id()));
        model.selectedItem().set(Optional.empty());
        model.openCategory().set(open ? Optional.empty() : Optional.of(category.id()));
    }

    private StatedSwitch control() {
        var control = new StatedSwitch(
                model.words(),
                category.id(),
                title,
                category.items(),
                allow -> model.chooseCategory(category.id(), allow ? Choice.GRANTED : Choice.REFUSED));
        model.consents().subscribe(now -> {
            control.offer(!now.family().waits());
            var standing = Standing.of(now.category(category.id()), model.words());
            control.show(standing);
            locked.setText(standing.note().orElse(""));
            locked.setVisible(standing.note().isPresent() && !now.family().waits());
        });
        return control;
    }

    private void showOpen(Optional<String> openCategory) {
        var open = openCategory.equals(Optional.of(category.id()));
        if (open && body.getChildren().isEmpty()) {
            category.items().forEach(item -> body.getChildren().add(new ItemRow(model, item)));
            body.getChildren().add(folded.apply(category));
        }
        header.showExpanded(open);
        body.setVisible(open);
        pseudoClassStateChanged(OPEN, open);
    }
}
