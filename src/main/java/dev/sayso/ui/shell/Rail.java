package dev.sayso.ui.shell;

import dev.sayso.ui.control.Hints;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages, by icon and word; by icon alone where the window is narrow. */
final class Rail extends VBox {
    private static final Map<Page, Feather> ICONS = new EnumMap<>(Map.of(
            Page.CHOICES,
            Feather.TOGGLE_RIGHT,
            Page.STATEMENT,
            Feather.FILE_TEXT,
            Page.SENT,
            Feather.UPLOAD,
            Page.HISTORY,
            Feather.CLOCK,
            Page.HELP,
            Feather.HELP_CIRCLE,
            Page.SETTINGS,
            Feather.SETTINGS));

    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final ToggleGroup group = new ToggleGroup();

    Rail(PanelModel model) {
        getStyleClass().add("rail");
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren().add(brand());
        for (var page : Page.rail()) {
            if (page == Page.SETTINGS) {
                getChildren().add(spring);
            }
            getChildren().add(entry(page, model));
        }
        narrow.subscribe(now -> pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), now));
    }

    BooleanProperty narrow() {
        return narrow;
    }

    void focus(Page page) {
        lookup("#nav-" + page.entry().word()).requestFocus();
    }

    private Label brand() {
        var dash = new Region();
        dash.getStyleClass().add("dash");
        var mark = new StackPane(dash);
        mark.getStyleClass().add("mark");
        var brand = new Label("SaySo", mark);
        brand.getStyleClass().add("brand");
        iconOnlyWhenNarrow(brand);
        return brand;
    }

    private ToggleButton entry(Page page, PanelModel model) {
        Words words = model.words();
        var name = words.text("page." + page.word());
        var button = new ToggleButton(name, new FontIcon(ICONS.get(page)));
        button.setId("nav-" + page.word());
        button.getStyleClass().setAll("rail-entry");
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name);
        Hints.on(button, () -> name);
        button.setOnAction(event -> {
            model.page().set(page);
            button.setSelected(true);
        });
        model.page().subscribe(now -> button.setSelected(now != Page.FIRST_RUN && now.entry() == page));
        iconOnlyWhenNarrow(button);
        return button;
    }

    private void iconOnlyWhenNarrow(Labeled label) {
        label.contentDisplayProperty()
                .bind(narrow.map(small -> small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }
}
