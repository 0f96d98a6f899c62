package dev.sayso.ui.changes;

import dev.sayso.ui.control.Chip;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** One edition: its date, where it stands, how much it changed; and, opened, what. */
final class EntryCard extends VBox {
    private final ChangeHistory.Entry entry;
    private final Words words;
    private final Hyperlink opener = new Hyperlink();
    private final VBox comparison = new VBox();

    EntryCard(ChangeHistory.Entry entry, Words words) {
        this.entry = entry;
        this.words = words;
        getStyleClass().addAll("card", "change-entry");
        setId("edition-" + entry.edition());
        var date = Parts.label(entry.date(), "card-title");
        var state = new Chip(words.text("changes.state." + entry.state()));
        getChildren().add(new Flow(List.of(date, state)));
        entry.title().ifPresent(title -> getChildren().add(Parts.label(title, "muted")));
        entry.days().ifPresent(days -> getChildren().add(Parts.label(days, "muted")));
        getChildren().add(Parts.label(summary(), "change-summary"));
        if (!entry.items().isEmpty()) {
            items();
        }
        if (changed() > 0) {
            comparison.getStyleClass().add("comparison");
            comparison.managedProperty().bind(comparison.visibleProperty());
            opener.setId("show-changes-" + entry.edition());
            opener.setWrapText(true);
            opener.setOnAction(event -> {
                opener.setVisited(false);
                open(!comparison.isVisible());
            });
            getChildren().addAll(opener, comparison);
        }
        open(false);
    }

    /** Shows what changed, or takes it away again; it is built when it is first wanted. */
    void open(boolean wanted) {
        comparison.setVisible(wanted);
        opener.setText(words.text(wanted ? "changes.hide" : "changes.show"));
        opener.setAccessibleText(words.text(wanted ? "changes.hide.of" : "changes.show.of", entry.date()));
        if (wanted && comparison.getChildren().isEmpty()) {
            entry.diff().ifPresent(diff -> comparison.getChildren().setAll(new Comparison(diff, words).nodes()));
        }
    }

    private int changed() {
        return entry.diff().map(diff -> diff.changed().size()).orElse(0);
    }

    private String summary() {
        if (!entry.followed()) {
            return words.text("changes.first");
        }
        return entry.diff().isPresent() ? words.text("changes.sections", changed()) : words.text("changes.untold");
    }

    private void items() {
        getChildren().add(Parts.label(words.text("changes.material", entry.affected()), "change-material"));
        var list = new VBox();
        list.getStyleClass().add("change-items");
        entry.items().forEach(item -> list.getChildren().add(Parts.label("• " + item, "muted")));
        getChildren().add(list);
    }
}
