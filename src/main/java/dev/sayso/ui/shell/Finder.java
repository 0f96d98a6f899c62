package dev.sayso.ui.shell;

import dev.sayso.ui.model.Finding;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search of the whole panel: Ctrl+F opens it over any page, Escape closes it. */
final class Finder extends StackPane {
    private final PanelModel model;
    private final TextField field = TextFields.createClearableTextField();
    private final ListView<Finding> results = new ListView<>();
    private final Label nothing = new Label();

    /** Where the person was when the search opened. */
    private Optional<Node> before = Optional.empty();

    Finder(PanelModel model) {
        this.model = model;
        var words = model.words();
        field.setId("find");
        field.setPromptText(words.text("find.prompt"));
        field.setAccessibleText(words.text("find.prompt"));
        nothing.setText(words.text("find.nothing"));
        nothing.getStyleClass().add("muted");
        results.setPlaceholder(nothing);
        results.setCellFactory(list -> new FindingCell());
        results.setFocusTraversable(false);
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        results.setOnMouseClicked(event -> go());
        var box = new VBox(field, results);
        box.getStyleClass().add("finder");
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        getStyleClass().add("finder-veil");
        setOnMousePressed(event -> close());
        box.setOnMousePressed(event -> event.consume());
        setVisible(false);
    }

    void open() {
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        setVisible(false);
        before.ifPresent(Node::requestFocus);
    }

    private void find(String query) {
        results.getItems()
                .setAll(Finding.of(
                        query, model.service().catalogue(), model.edition().get(), model.words()));
        results.getSelectionModel().selectFirst();
        results.setVisible(!query.isBlank());
        results.setManaged(!query.isBlank());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> results.getSelectionModel().selectNext();
            case UP -> results.getSelectionModel().selectPrevious();
            case ENTER -> go();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        results.scrollTo(results.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void go() {
        var chosen = results.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        close();
        switch (chosen.kind()) {
            case ITEM -> model.showItem(chosen.target());
            case PASSAGE -> model.showPassage(chosen.target());
            case PAGE -> Page.of(chosen.target()).ifPresent(model.page()::set);
        }
    }

    private static final class FindingCell extends ListCell<Finding> {
        FindingCell() {
            // As wide as the list and no wider: a long excerpt ends in dots instead of scrolling sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setGraphic(empty || finding == null ? null : row(finding));
        }

        private static Node row(Finding finding) {
            var title = new Label(finding.title());
            title.getStyleClass().add("row-title");
            var excerpt = new Label(finding.excerpt());
            excerpt.getStyleClass().add("muted");
            var text = new VBox(title, excerpt);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            var icon = new FontIcon(
                    switch (finding.kind()) {
                        case ITEM -> Feather.TOGGLE_RIGHT;
                        case PASSAGE -> Feather.FILE_TEXT;
                        case PAGE -> Feather.CORNER_DOWN_RIGHT;
                    });
            var row = new HBox(icon, text);
            row.getStyleClass().add("finding");
            return row;
        }
    }
}
