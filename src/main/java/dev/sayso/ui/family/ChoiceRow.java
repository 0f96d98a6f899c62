package dev.sayso.ui.family;

import dev.sayso.catalogue.Item;
import dev.sayso.consent.Consents;
import dev.sayso.consent.ItemState;
import dev.sayso.policy.Rule;
import dev.sayso.profile.Choice;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.control.StateSwitch;
import dev.sayso.ui.control.ThreeWay;
import dev.sayso.ui.model.SwitchState;
import dev.sayso.words.Words;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One item with the guardian's switch. */
final class ChoiceRow extends VBox {
    private final Words words;
    private final Item item;
    private final Label state;
    private final StateSwitch toggle;
    private final ThreeWay threeWay;

    ChoiceRow(Words words, Item item, FamilyModel family) {
        this.words = words;
        this.item = item;
        var title = item.title().in(words.locale());
        toggle = new StateSwitch(
                words, title, allow -> family.choose(item.id(), allow ? Choice.GRANTED : Choice.REFUSED));
        threeWay = new ThreeWay(words, title, choice -> family.choose(item.id(), choice));
        var control = item.askable() ? threeWay : toggle;
        control.setId("guardian-switch-" + item.id().replace('.', '-'));
        state = Parts.label("", "muted");
        var name = new VBox(
                Parts.label(title, "row-title"), Parts.label(item.description().in(words.locale()), "muted"), state);
        HBox.setHgrow(name, Priority.ALWAYS);
        var holder = new HBox(control);
        holder.setAlignment(Pos.TOP_RIGHT);
        holder.setMinWidth(Region.USE_PREF_SIZE);
        var line = new Paired(name, holder);
        line.getStyleClass().add("row-line");
        getStyleClass().add("item-row");
        getChildren().setAll(line);
    }

    void show(Consents now) {
        var found = Objects.requireNonNull(now.items().get(item.id()));
        toggle.state().set(drawn(found));
        threeWay.choice().set(found.choice());
        threeWay.setDisable(found.lock().isPresent());
        var choice = words.text("choice." + found.choice().word());
        state.setText(found.lock()
                .map(Rule::organisation)
                .map(organisation -> words.text("standing.forbidden", organisation))
                .orElse(choice));
    }

    private static SwitchState drawn(ItemState found) {
        if (found.lock().isPresent()) {
            return SwitchState.LOCKED;
        }
        return switch (found.choice()) {
            case GRANTED -> SwitchState.ALLOWED;
            case REFUSED -> SwitchState.REFUSED;
            case ASK -> SwitchState.MIXED;
            case UNDECIDED -> SwitchState.UNDECIDED;
        };
    }
}
