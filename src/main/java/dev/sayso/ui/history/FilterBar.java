package dev.sayso.ui.history;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.ui.control.Flow;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.controlsfx.control.textfield.TextFields;

/** Which part of the history is to be seen: of what, what sort of act, which words. */
final class FilterBar extends BorderPane {
    private static final Duration TYPING = Duration.millis(250);

    private final Words words;
    private final Catalogue catalogue;
    private final Consumer<Filter> chosen;
    private final TextField search = TextFields.createClearableTextField();
    private final MenuButton subject = menu("history-item");
    private final MenuButton kind = menu("history-kind");
    private final PauseTransition pause = new PauseTransition(TYPING);
    private Filter filter = Filter.ALL;

    FilterBar(Words words, Catalogue catalogue, Consumer<Filter> chosen) {
        this.words = words;
        this.catalogue = catalogue;
        this.chosen = chosen;
        search.setId("history-search");
        search.setPromptText(words.text("history.search"));
        search.setAccessibleText(words.text("history.search"));
        search.textProperty().subscribe(text -> typed());
        pause.setOnFinished(event -> change(now -> now.saying(search.getText())));
        setCenter(new Flow(List.of(search, subject, kind)));
        getStyleClass().add("history-filter");
        show();
    }

    /** Shows that filter, without having it chosen. */
    void set(Filter now) {
        filter = now;
        search.setText(now.text());
        pause.stop();
        show();
    }

    /** An emptied field means all at once; letters wait until typing pauses. */
    private void typed() {
        if (search.getText().isEmpty()) {
            pause.stop();
            change(now -> now.saying(""));
        } else {
            pause.playFromStart();
        }
    }

    private void change(UnaryOperator<Filter> step) {
        var next = step.apply(filter);
        if (!next.equals(filter)) {
            filter = next;
            show();
            chosen.accept(next);
        }
    }

    private void show() {
        subject.setText(filter.subject().map(this::title).orElseGet(() -> words.text("history.all-items")));
        kind.setText(filter.kind().map(this::title).orElseGet(() -> words.text("history.all-kinds")));
        subject.getItems().setAll(subjects());
        kind.getItems().setAll(kinds());
    }

    private List<MenuItem> subjects() {
        var group = new ToggleGroup();
        var items = new ArrayList<MenuItem>();
        items.add(subject(group, Optional.empty(), words.text("history.all-items")));
        for (var category : catalogue.categories()) {
            items.add(new SeparatorMenuItem());
            items.add(subject(
                    group,
                    Optional.of(category.id()),
                    words.text("history.category", category.title().in(words.locale()))));
            category.items()
                    .forEach(item -> items.add(
                            subject(group, Optional.of(item.id()), item.title().in(words.locale()))));
        }
        return items;
    }

    private MenuItem subject(ToggleGroup group, Optional<String> id, String title) {
        return entry(group, title, filter.subject().equals(id), now -> now.about(id));
    }

    private List<MenuItem> kinds() {
        var group = new ToggleGroup();
        return Stream.concat(
                        Stream.of(Optional.<Kind>empty()),
                        Stream.of(Kind.values()).map(Optional::of))
                .map(wanted -> entry(
                        group,
                        wanted.map(this::title).orElseGet(() -> words.text("history.all-kinds")),
                        filter.kind().equals(wanted),
                        now -> now.ofKind(wanted)))
                .toList();
    }

    private MenuItem entry(ToggleGroup group, String title, boolean selected, UnaryOperator<Filter> step) {
        var item = new RadioMenuItem(title);
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(event -> change(step));
        return item;
    }

    private String title(Kind wanted) {
        return words.text("history.kind." + wanted.word());
    }

    private String title(String id) {
        var locale = words.locale();
        return catalogue
                .item(id)
                .map(item -> item.title().in(locale))
                .or(() ->
                        catalogue.category(id).map(category -> category.title().in(locale)))
                .orElse(id);
    }

    private static MenuButton menu(String id) {
        var menu = new MenuButton();
        menu.setId(id);
        menu.setWrapText(true);
        return menu;
    }
}
