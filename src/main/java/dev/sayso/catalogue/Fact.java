package dev.sayso.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A purpose, a recipient or a retention: what the statement says of why, who and how long.
 *
 * @param id its name in items
 * @param title in plain words
 * @param passages addresses of the statement's passages that say so
 * @param cues how those passages are recognised in an imported statement
 * @param tension what the statement says elsewhere that pulls the other way; both are shown, neither is smoothed over
 */
public record Fact(String id, Wording title, List<String> passages, Cues cues, Optional<Fact> tension) {
    public Fact {
        passages = List.copyOf(passages);
    }

    public Fact(String id, Wording title, List<String> passages, Cues cues) {
        this(id, title, passages, cues, Optional.empty());
    }
}
