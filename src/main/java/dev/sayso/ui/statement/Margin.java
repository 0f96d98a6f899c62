package dev.sayso.ui.statement;

import dev.sayso.ui.model.PanelModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The margins of the statement on screen; keeps their switches as the choices stand. */
final class Margin implements Function<String, Optional<Region>> {
    private final PanelModel model;
    private final List<MarginSwitch> switches = new ArrayList<>();
    private final Set<String> identified = new HashSet<>();

    Margin(PanelModel model) {
        this.model = model;
        model.consents().subscribe(now -> switches.forEach(MarginSwitch::refresh));
    }

    /** Forgets the switches of a statement that is no longer on screen. */
    void clear() {
        switches.clear();
        identified.clear();
    }

    @Override
    public Optional<Region> apply(String address) {
        var entries =
                MarginSwitches.beside(model.service().catalogue(), model.ties().get(), address);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var box = new VBox();
        for (var entry : entries) {
            var made = new MarginSwitch(model, entry);
            if (identified.add(entry.id())) {
                made.identify();
            }
            switches.add(made);
            box.getChildren().add(made);
        }
        return Optional.of(box);
    }
}
