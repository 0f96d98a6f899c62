package dev.sayso.statement;

import java.util.List;

/**
 * A headed part of the statement.
 *
 * @param id unique in its edition
 * @param title its heading
 * @param passages its blocks, in order
 */
public record Section(String id, String title, List<Passage> passages) {
    public Section {
        passages = List.copyOf(passages);
    }
}
