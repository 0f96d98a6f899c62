package dev.sayso.statement.diff;

import java.util.List;

/**
 * A section of either edition, or of both.
 *
 * @param id in the later edition, or where it was removed in the earlier
 * @param title the words of its heading
 * @param passages in the later edition's order, each that was removed where it stood
 */
public record SectionDiff(String id, Change change, List<Run> title, List<PassageDiff> passages) {
    public SectionDiff {
        title = List.copyOf(title);
        passages = List.copyOf(passages);
    }

    /** Its heading as it stands in the later edition, or where it was removed as it stood in the earlier. */
    public String heading() {
        return Runs.text(title, change == Change.REMOVED ? Change.ADDED : Change.REMOVED);
    }
}
