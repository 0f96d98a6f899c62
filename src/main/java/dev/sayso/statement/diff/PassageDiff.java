package dev.sayso.statement.diff;

import dev.sayso.statement.Passage;
import java.util.List;
import java.util.Optional;

/**
 * A passage of either edition, or of both.
 *
 * @param earlier empty where it was added
 * @param later empty where it was removed
 * @param wording whether what it says changed, and not white space or typography alone
 * @param whole whether it is too long to tell word by word, so that all of it is shown as removed and added
 * @param runs its words in order
 */
public record PassageDiff(
        Change change,
        Optional<Passage> earlier,
        Optional<Passage> later,
        boolean wording,
        boolean whole,
        List<Run> runs) {
    public PassageDiff {
        runs = List.copyOf(runs);
    }

    /** The passage as it stands in the later edition, or where it was removed as it stood in the earlier. */
    public Passage passage() {
        return later.or(() -> earlier).orElseThrow();
    }
}
