package dev.sayso.ui.sent;

import dev.sayso.catalogue.Item;
import dev.sayso.phrases.SentSentences;
import dev.sayso.sent.Collected;
import dev.sayso.sent.SentItem;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** An item's fields as a table, with what is to be known of them. Made anew only where something of that changed. */
final class Values extends VBox {
    /** Longer lists are folded. */
    private static final int FEW = 6;

    private final Words words;
    private final String key;
    private final String title;
    private final Consumer<Boolean> cover;
    private final Set<String> unfolded = new HashSet<>();
    private Optional<Shown> shown = Optional.empty();

    /** All that it depends on. */
    private record Shown(Collected collected, List<String> notes, Found found, boolean uncovered, boolean searched) {}

    /** @param cover told whether the person wants the covered values covered */
    Values(Item item, Words words, Consumer<Boolean> cover) {
        this.words = words;
        this.cover = cover;
        key = item.id().replace('.', '-');
        title = item.title().in(words.locale());
        getStyleClass().add("sent-fields");
    }

    /** @param searched whether what was found is what somebody looks for: then no list of it is folded */
    void show(SentItem item, Found found, boolean uncovered, boolean searched) {
        var now = new Shown(item.collected(), SentSentences.notes(item, words), found, uncovered, searched);
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            fill(now);
        }
    }

    private void fill(Shown now) {
        var rows = new ArrayList<Node>();
        now.notes().forEach(note -> rows.add(Parts.label(note, "muted")));
        SentSentences.instead(now.collected(), words).ifPresent(said -> rows.add(instead(said, now.collected())));
        now.found().rows().forEach(row -> rows.add(Paired.fact(row.title(), value(row, now.searched()))));
        SentSentences.missing(now.collected(), words).ifPresent(names -> rows.add(Parts.label(names, "muted")));
        if (!now.collected().values().isEmpty()) {
            rows.add(foot(now));
        }
        getChildren().setAll(rows);
    }

    private Region instead(String said, Collected collected) {
        if (!(collected instanceof Collected.Failed)) {
            return Parts.label(said, "muted");
        }
        var box = Parts.withIcon(Feather.ALERT_TRIANGLE, Parts.label(said, "what"));
        box.getStyleClass().addAll("untrusted", "sent-trouble");
        return box;
    }

    private Region foot(Shown now) {
        var count = Parts.label(SentSentences.count(now.collected(), words), "muted");
        var covers = now.collected().values().stream()
                .anyMatch(datum -> datum.field().covered());
        return new Flow(covers ? List.of(count, uncover(now.uncovered())) : List.of(count));
    }

    private Region uncover(boolean uncovered) {
        var link = Parts.link(
                "sent-uncover-" + key,
                words.text(uncovered ? "sent.hide" : "sent.show"),
                () -> cover.accept(uncovered));
        link.setAccessibleText(words.text(uncovered ? "sent.hide.of" : "sent.show.of", title));
        return link;
    }

    private Region value(Found.Row row, boolean searched) {
        if (row.covered()) {
            var mask = Parts.label(row.entries().getFirst(), "fact-text");
            mask.setAccessibleText(words.text("sent.hidden"));
            return mask;
        }
        if (row.entries().size() <= FEW) {
            return Entries.few(row.entries(), words);
        }
        var name = row.datum().field().name();
        var open = searched || unfolded.contains(name);
        var count = Parts.label(count(row), "fact-text");
        var fold = Parts.link(
                "sent-unfold-" + key + "-" + name,
                words.text(open ? "sent.entries.hide" : "sent.entries.show"),
                () -> fold(name, open));
        fold.setAccessibleText(fold.getText() + ": " + row.title() + ", " + title);
        var column = Parts.column("fact-column", new Flow(searched ? List.of(count) : List.of(count, fold)));
        if (open) {
            column.getChildren().add(Entries.many(row.entries(), row.title(), words));
        }
        return column;
    }

    private String count(Found.Row row) {
        var all = row.datum().entries().size();
        return row.part()
                ? words.text("sent.entries.found", row.entries().size(), all)
                : words.text("sent.entries", all);
    }

    private void fold(String name, boolean fold) {
        if (fold) {
            unfolded.remove(name);
        } else {
            unfolded.add(name);
        }
        shown.ifPresent(this::fill);
        lookup("#sent-unfold-" + key + "-" + name).requestFocus();
    }
}
