package dev.sayso.ui.choices;

import dev.sayso.catalogue.Item;
import dev.sayso.phrases.Reasons;
import dev.sayso.ui.model.PanelModel;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Says why an item stands as it does: the deciding reason first, then what it overrode. */
final class WhyPopOver {
    private WhyPopOver() {}

    static void show(Node beside, PanelModel model, Item item) {
        var words = model.words();
        var box = new VBox();
        box.getStyleClass().add("why");
        var title = new Label(words.text("why.title", item.title().in(words.locale())));
        title.setWrapText(true);
        title.getStyleClass().add("why-title");
        box.getChildren().add(title);
        var lines = Reasons.of(model.service().explain(item.id(), Optional.empty()), words, ZoneId.systemDefault());
        for (var i = 0; i < lines.size(); i++) {
            if (i == 1) {
                var overrode = new Label(words.text("why.overrode"));
                overrode.getStyleClass().add("muted");
                box.getChildren().add(overrode);
            }
            var line = new Label(lines.get(i));
            line.setWrapText(true);
            line.getStyleClass().add(i == 0 ? "why-decides" : "why-line");
            box.getChildren().add(line);
        }
        var popOver = new PopOver(box);
        popOver.setDetachable(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        popOver.show(beside);
    }
}
