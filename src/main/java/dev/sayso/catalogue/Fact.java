package dev.sayso.catalogue;

import java.util.List;

/**
 * A purpose, a recipient or a retention: what the statement says of why, who and how long.
 *
 * @param id its name in items
 * @param title in plain words
 * @param passages addresses of the statement's passages that say so
 * @param cues how those passages are recognised in an imported statement
 */
public record Fact(String id, Wording title, List<String> passages, Cues cues) {
    public Fact {
        passages = List.copyOf(passages);
    }
}
