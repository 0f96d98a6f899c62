package dev.sayso.ui.choices;

import dev.sayso.catalogue.Item;
import dev.sayso.consent.Consents;
import dev.sayso.decision.Verdict;
import dev.sayso.profile.Choice;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.StateSwitch;
import dev.sayso.ui.control.StateText;
import dev.sayso.ui.control.ThreeWay;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.model.Standing;
import dev.sayso.ui.model.SwitchState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One item with its switch; what there is to know of it opens below when it is selected. */
final class ItemRow extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PanelModel model;
    private final Item item;
    private final String title;
    private final StateText state;
    private final Note note;
    private final StateSwitch toggle;
    private final ThreeWay threeWay;
    private final Region control;
    private final HBox offered = new HBox();
    private final BorderPane details = new BorderPane();

    ItemRow(PanelModel model, Item item) {
        this.model = model;
        this.item = item;
        var words = model.words();
        var key = item.id().replace('.', '-');
        title = item.title().in(words.locale());
        toggle = new StateSwitch(
                words, title, allow -> model.choose(List.of(item.id()), allow ? Choice.GRANTED : Choice.REFUSED));
        threeWay = new ThreeWay(words, title, choice -> model.choose(List.of(item.id()), choice));
        (item.askable() ? threeWay : toggle).setId("switch-" + key);
        state = new StateText("state-" + key, possible());
        note = new Note(words);
        details.managedProperty().bind(details.visibleProperty());
        getStyleClass().add("item-row");
        setId(idOf(item.id()));
        control = control();
        offered.setAlignment(Pos.TOP_RIGHT);
        offered.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(line(offered), details, note);
        addEventFilter(MouseEvent.MOUSE_CLICKED, event -> select());
        focusWithinProperty().subscribe(inside -> {
            if (inside) {
                select();
            }
        });
        model.consents().subscribe(this::show);
        model.selectedItem().subscribe(this::showSelection);
    }

    /** The JavaFX id of an item's row. */
    static String idOf(String item) {
        return "item-" + item.replace('.', '-');
    }

    private Paired line(Region control) {
        var name = new Label(title);
        name.getStyleClass().add("row-title");
        name.setWrapText(true);
        var description = new Label(item.description().in(model.words().locale()));
        description.getStyleClass().add("muted");
        description.setWrapText(true);
        var text = new VBox(name, description);
        text.getStyleClass().add("row-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new Paired(text, control);
        line.getStyleClass().add("row-line");
        return line;
    }

    private Region control() {
        threeWay.managedProperty().bind(threeWay.visibleProperty());
        toggle.managedProperty().bind(toggle.visibleProperty());
        if (item.askable()) {
            var below = new VBox(threeWay, toggle, state);
            below.setAlignment(Pos.TOP_RIGHT);
            below.setMinWidth(Region.USE_PREF_SIZE);
            below.getStyleClass().add("stacked-control");
            return below;
        }
        threeWay.setVisible(false);
        var beside = new HBox(state, toggle);
        beside.setAlignment(Pos.TOP_RIGHT);
        beside.setMinWidth(Region.USE_PREF_SIZE);
        beside.getStyleClass().add("beside-control");
        return beside;
    }

    private List<String> possible() {
        return Stream.of(Choice.values())
                .filter(choice -> choice != Choice.ASK || item.askable())
                .map(choice -> model.words().text("choice." + choice.word()))
                .toList();
    }

    private void show(Consents consents) {
        var now = Objects.requireNonNull(consents.items().get(item.id()));
        var standing = Standing.of(now, model.words());
        var locked = standing.state() == SwitchState.LOCKED;
        toggle.state().set(standing.state());
        var absent = consents.family().waits();
        offered.getChildren().setAll(absent ? List.of() : List.of(control));
        toggle.setVisible(locked || !item.askable());
        threeWay.setVisible(item.askable() && !locked);
        threeWay.choice().set(Standing.shown(now));
        state.set(standing.text());
        var changes = Optional.<Runnable>of(() -> model.showChangesOf(item.id()))
                .filter(_ -> now.verdict() == Verdict.NEEDS_REVIEW);
        note.show(
                absent ? new Standing(standing.state(), "", Optional.empty()) : standing,
                now.lock().flatMap(rule -> consents.policy().contact(rule.organisation())),
                changes);
    }

    private void select() {
        model.selectedItem().set(Optional.of(item.id()));
    }

    private void showSelection(Optional<String> selected) {
        var mine = selected.equals(Optional.of(item.id()));
        pseudoClassStateChanged(SELECTED, mine);
        if (mine && details.getCenter() == null) {
            details.setCenter(new ItemDetails(model, item));
        }
        details.setVisible(mine);
        note.select(mine);
    }
}
