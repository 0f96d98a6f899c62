package dev.sayso.ui.changes;

import dev.sayso.statement.diff.Change;
import dev.sayso.statement.diff.EditionDiff;
import dev.sayso.statement.diff.PassageDiff;
import dev.sayso.statement.diff.Run;
import dev.sayso.statement.diff.SectionDiff;
import dev.sayso.ui.control.Chip;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What one edition changed, section by section. What went is struck through, what came underlined: it is told without colour too. */
final class Comparison {
    /** A window that has to draw more passages answers nobody; the command line prints them all. */
    private static final int MOST = 200;

    private final EditionDiff diff;
    private final Words words;

    Comparison(EditionDiff diff, Words words) {
        this.diff = diff;
        this.words = words;
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        var left = MOST;
        var more = 0;
        for (var section : diff.changed()) {
            var passages = section.passages().stream()
                    .filter(passage -> passage.change() != Change.SAME)
                    .toList();
            var shown = passages.subList(0, Math.min(left, passages.size()));
            left -= shown.size();
            more += passages.size() - shown.size();
            if (left > 0 || !shown.isEmpty()) {
                nodes.add(section(section, shown));
            }
        }
        if (more > 0) {
            var command = "sayso statement diff %s %s"
                    .formatted(diff.earlier().id(), diff.later().id());
            nodes.add(Parts.label(words.text("changes.more", more, command), "muted"));
        }
        return nodes;
    }

    private VBox section(SectionDiff section, List<PassageDiff> passages) {
        var title = Parts.label(section.heading(), "section-title");
        var box = new VBox(new Flow(
                List.of(title, new Chip(words.text("change." + section.change().word())))));
        box.getStyleClass().add("changed-section");
        if (section.change() == Change.CHANGED && section.title().size() > 1) {
            box.getChildren().add(flow(section.title()));
        }
        for (var passage : passages) {
            if (section.change() == Change.CHANGED && !plain(passage)) {
                box.getChildren().add(Parts.label(fate(passage), "muted"));
            }
            box.getChildren().add(flow(passage.runs()));
        }
        return box;
    }

    /** Whether its words alone tell what became of it. */
    private static boolean plain(PassageDiff passage) {
        return passage.change() == Change.CHANGED && passage.wording() && !passage.whole();
    }

    private String fate(PassageDiff passage) {
        if (passage.whole()) {
            return words.text("change.whole");
        }
        return passage.wording() ? words.text("change." + passage.change().word()) : words.text("change.typography");
    }

    private TextFlow flow(List<Run> runs) {
        var flow = new TextFlow();
        flow.getStyleClass().add("runs");
        var before = Change.SAME;
        for (var run : runs) {
            if (before == Change.REMOVED && run.change() == Change.ADDED) {
                flow.getChildren().add(new Text(" "));
            }
            before = run.change();
            var text = new Text(run.text());
            text.getStyleClass().add("run-" + run.change().word());
            flow.getChildren().add(text);
        }
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(spoken(runs, words));
        return flow;
    }

    /** The runs as somebody hears them who does not see the lines through and under the words. */
    static String spoken(List<Run> runs, Words words) {
        return runs.stream()
                .map(run -> run.change() == Change.SAME
                        ? run.text()
                        : words.text(
                                "changes.spoken." + run.change().word(),
                                run.text().strip()))
                .collect(Collectors.joining(" "));
    }
}
