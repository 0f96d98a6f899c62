package dev.sayso.ui.policy;

import dev.sayso.fault.Place;
import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** What the cards of this page are made of. */
final class PolicyParts {
    private PolicyParts() {}

    /** The file, which can be copied, and the line. */
    static Flow place(Place place, Words words) {
        var parts = new ArrayList<Region>(List.of(Copyable.path(words, place.file())));
        place.position().ifPresent(at -> parts.add(Parts.label(words.text("policy.line", at.line()), "muted")));
        var flow = new Flow(parts);
        flow.getStyleClass().add("rule-place");
        return flow;
    }

    static Region divider() {
        var line = new Region();
        line.getStyleClass().add("divider");
        return line;
    }
}
