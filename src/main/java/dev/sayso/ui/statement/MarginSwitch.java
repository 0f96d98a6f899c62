package dev.sayso.ui.statement;

import dev.sayso.consent.Consents;
import dev.sayso.consent.ItemState;
import dev.sayso.phrases.SaidThen;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.ui.control.StateSwitch;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.model.Standing;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** In a passage's margin: the same switch that stands on the Choices page, with its name and its state in words. */
final class MarginSwitch extends HBox {
    private final PanelModel model;
    private final MarginSwitches.Entry entry;
    private final StateSwitch control;
    private final Label state = new Label();
    private final Label note = new Label();
    private final Hyperlink said = new Hyperlink();

    MarginSwitch(PanelModel model, MarginSwitches.Entry entry) {
        this.model = model;
        this.entry = entry;
        var title = title();
        control = new StateSwitch(model.words(), title, this::turn);
        var name = new Hyperlink(title);
        name.getStyleClass().add("margin-title");
        name.setWrapText(true);
        name.setAccessibleHelp(model.words().text("statement.margin.open"));
        name.setOnAction(event -> {
            name.setVisited(false);
            show();
        });
        state.getStyleClass().add("margin-state");
        state.setWrapText(true);
        note.getStyleClass().add("margin-state");
        note.setWrapText(true);
        said.getStyleClass().add("margin-said");
        said.setWrapText(true);
        said.managedProperty().bind(said.visibleProperty());
        said.setAccessibleHelp(model.words().text("said.history"));
        said.setOnAction(event -> {
            said.setVisited(false);
            model.showHistory(entry.id());
        });
        var texts = new VBox(name, state, note, said);
        texts.getStyleClass().add("margin-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        getStyleClass().add("margin-switch");
        getChildren().setAll(control, texts);
        refresh();
    }

    /** Gives the switch its id; only one of those that turn the same thing can have it. */
    void identify() {
        control.setId("margin-switch-" + entry.id().replace('.', '-'));
    }

    void refresh() {
        var consents = model.consents().get();
        var standing = standing(consents);
        var offered = !consents.family().waits();
        for (var part : List.of(control, state)) {
            part.setVisible(offered);
            part.setManaged(offered);
        }
        control.state().set(standing.state());
        state.setText(standing.text());
        note.setText(standing.note().orElse(""));
        note.setVisible(offered && standing.note().isPresent());
        note.setManaged(note.isVisible());
        var record = last(consents).filter(_ -> offered);
        said.setText(record.map(last -> SaidThen.of(last, model.words(), ZoneId.systemDefault()))
                .orElse(""));
        said.setVisible(record.isPresent());
    }

    private Standing standing(Consents consents) {
        return entry.whole()
                ? Standing.of(consents.category(entry.category()), model.words())
                : Standing.of(item(consents, entry.id()), model.words());
    }

    /** What was said of all that the switch turns, where that was one and the same word. */
    private Optional<ChoiceRecord> last(Consents consents) {
        var records = entry.items().stream()
                .map(item -> item(consents, item).record())
                .distinct()
                .toList();
        return records.size() == 1 ? records.getFirst() : Optional.empty();
    }

    private static ItemState item(Consents consents, String id) {
        return Objects.requireNonNull(consents.items().get(id));
    }

    private void turn(boolean allow) {
        var choice = allow ? Choice.GRANTED : Choice.REFUSED;
        if (entry.whole()) {
            model.chooseCategory(entry.category(), choice);
        } else {
            model.choose(entry.items(), choice);
        }
    }

    private void show() {
        model.showItem(entry.items().getFirst());
    }

    private String title() {
        var catalogue = model.service().catalogue();
        var locale = model.words().locale();
        return entry.whole()
                ? catalogue.category(entry.category()).orElseThrow().title().in(locale)
                : catalogue.item(entry.id()).orElseThrow().title().in(locale);
    }
}
