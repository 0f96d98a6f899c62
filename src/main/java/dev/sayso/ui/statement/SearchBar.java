package dev.sayso.ui.statement;

import atlantafx.base.controls.CustomTextField;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Search;
import dev.sayso.words.Words;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Searches the statement on screen while the person types. */
final class SearchBar extends HBox {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    /** Finding single letters all over a book takes a moment: such a statement is searched once typing pauses. */
    private static final int LONG = 500;

    private final Words words;
    private final Supplier<Edition> edition;
    private final StatementView view;
    private final CustomTextField field = new CustomTextField();
    private final Label count = new Label();
    private final Button clear;
    private final Button previous;
    private final Button next;
    private final PauseTransition pause = new PauseTransition(Duration.millis(200));
    private Hits hits = Hits.NONE;

    SearchBar(Words words, Supplier<Edition> edition, StatementView view) {
        this.words = words;
        this.edition = edition;
        this.view = view;
        clear = button("clear", Feather.X, this::clear);
        previous = button("previous", Feather.CHEVRON_UP, () -> go(Hits::previous));
        next = button("next", Feather.CHEVRON_DOWN, () -> go(Hits::next));
        count.getStyleClass().add("search-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var end = new HBox(count, clear);
        end.getStyleClass().add("search-end");
        field.setId("statement-search");
        field.setPromptText(words.text("statement.search"));
        field.setAccessibleText(words.text("statement.search"));
        field.setAccessibleHelp(words.text("statement.search.help"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setRight(end);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(text -> typed());
        pause.setOnFinished(event -> find());
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("statement-search-bar");
        getChildren().setAll(field, previous, next);
    }

    /** To be called when another statement is on screen. */
    void find() {
        var text = field.getText().strip();
        hits = text.isEmpty() ? Hits.NONE : new Hits(Search.find(edition.get(), text), 0);
        tell();
    }

    /** Goes a hit further, or asks for what is to be found. */
    void go(Function<Hits, Hits> step) {
        if (field.getText().isBlank()) {
            focus();
        }
        hits = step.apply(hits);
        tell();
    }

    /** Puts the caret into the field, its words selected. */
    private void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /** The letters here, whose size is the person's text size. */
    ObservableValue<Font> letter() {
        return field.fontProperty();
    }

    private void typed() {
        if (edition.get().passages().skip(LONG).findAny().isPresent()) {
            pause.playFromStart();
        } else {
            find();
        }
    }

    private void clear() {
        field.clear();
        field.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go(event.isShiftDown() ? Hits::previous : Hits::next);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            clear();
            event.consume();
        }
    }

    private void tell() {
        var asked = !field.getText().isBlank();
        var nothing = asked && hits.all().isEmpty();
        count.setText(
                nothing
                        ? words.text("statement.search.none")
                        : asked
                                ? words.text(
                                        "statement.search.count",
                                        hits.index() + 1,
                                        hits.all().size())
                                : "");
        field.pseudoClassStateChanged(NOTHING, nothing);
        field.setAccessibleHelp(asked ? count.getText() : words.text("statement.search.help"));
        clear.setVisible(asked);
        clear.setManaged(asked);
        previous.setDisable(hits.all().isEmpty());
        next.setDisable(hits.all().isEmpty());
        view.hits(hits.all(), Optional.of(hits).flatMap(Hits::current));
    }

    private Button button(String name, Feather icon, Runnable action) {
        var button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "search-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.text("statement.search." + name));
        button.setTooltip(new Tooltip(words.text("statement.search." + name)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
