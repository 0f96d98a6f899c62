package dev.sayso.ui.control;

import dev.sayso.catalogue.Item;
import dev.sayso.ui.model.Standing;
import dev.sayso.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;

/** A switch for one item or several, with its state in words beside it. */
public final class StatedSwitch extends HBox {
    private final StateText text;
    private final StateSwitch toggle;

    /**
     * @param key what tells it from others, in ids
     * @param label what it is for, for those who hear it
     * @param items what it turns
     * @param turned called with true where the person allows, with false where the person refuses
     */
    public StatedSwitch(Words words, String key, String label, List<Item> items, Consumer<Boolean> turned) {
        text = new StateText("state-" + key, Standing.possible(items, words));
        toggle = new StateSwitch(words, label, turned);
        toggle.setId("switch-" + key);
        getStyleClass().add("beside-control");
        setMinWidth(USE_PREF_SIZE);
        offer(true);
    }

    public void show(Standing standing) {
        toggle.state().set(standing.state());
        text.set(standing.text());
    }

    /** Whether there is anything for the person to turn. */
    public void offer(boolean offered) {
        getChildren().setAll(offered ? List.of(text, toggle) : List.of());
    }
}
