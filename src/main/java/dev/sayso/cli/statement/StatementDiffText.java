package dev.sayso.cli.statement;

import dev.sayso.cli.text.Output;
import dev.sayso.cli.text.Wrap;
import dev.sayso.statement.diff.Change;
import dev.sayso.statement.diff.EditionDiff;
import dev.sayso.statement.diff.PassageDiff;
import dev.sayso.statement.diff.Run;
import dev.sayso.statement.diff.SectionDiff;
import dev.sayso.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What differs between two editions, for a person to read: what went and what came is marked by signs, not by colour. */
record StatementDiffText(Words words, Output out) {

    void print(EditionDiff diff, List<SectionDiff> sections) {
        out.heading(diff.later().title());
        out.line(words.text(
                "cli.diff.editions", diff.earlier().id(), diff.later().id()));
        if (!diff.alike()) {
            out.lines(Wrap.lines("", words.text("cli.diff.unlike")));
        }
        var changed = sections.stream()
                .filter(section -> section.change() != Change.SAME)
                .toList();
        out.line(words.text("cli.diff.sections", changed.size()));
        changed.forEach(this::section);
    }

    private void section(SectionDiff section) {
        out.line("");
        out.heading("%s  [%s]  %s"
                .formatted(
                        marked(section.change(), section.title()),
                        section.id(),
                        words.text("change." + section.change().word())));
        section.passages().stream()
                .filter(passage -> passage.change() != Change.SAME)
                .forEach(this::passage);
    }

    private void passage(PassageDiff passage) {
        out.line("");
        out.line("  " + passage.passage().address() + ": " + fate(passage));
        out.lines(Wrap.lines("    ", marked(passage.change(), passage.runs())));
    }

    private String fate(PassageDiff passage) {
        if (passage.whole()) {
            return words.text("change.whole");
        }
        return passage.wording() ? words.text("change." + passage.change().word()) : words.text("change.typography");
    }

    /** What is added or removed as a whole says so once, and its words need no signs. */
    private static String marked(Change change, List<Run> runs) {
        return runs.stream()
                .map(run -> switch (change == Change.CHANGED ? run.change() : Change.SAME) {
                    case REMOVED -> "[-" + run.text() + "-]";
                    case ADDED -> "[+" + run.text() + "+]";
                    case SAME, CHANGED -> run.text();
                })
                .collect(Collectors.joining());
    }
}
