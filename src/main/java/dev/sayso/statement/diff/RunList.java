package dev.sayso.statement.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs as they are found, made fit to be read: what is removed stands before what is added in its place, and words that changed side by
 * side are one run, the spaces between them included.
 */
final class RunList {
    private final List<Run> done = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    /** White space that stayed, of which it is not known yet whether it stands between two changes. */
    private final StringBuilder between = new StringBuilder();

    void add(Change change, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var text = String.join("", words);
        if (change == Change.SAME && text.isBlank() && pending()) {
            between.append(text);
            return;
        }
        if (change == Change.SAME) {
            flush();
            done.add(new Run(Change.SAME, text));
            return;
        }
        removed.append(between);
        added.append(between);
        between.setLength(0);
        (change == Change.REMOVED ? removed : added).append(text);
    }

    List<Run> toList() {
        flush();
        return List.copyOf(done);
    }

    private boolean pending() {
        return !removed.isEmpty() || !added.isEmpty();
    }

    private void flush() {
        var start = sharedSpace();
        done.addAll(WordDiff.runs(Change.SAME, removed.substring(0, start)));
        done.addAll(WordDiff.runs(Change.REMOVED, removed.substring(start)));
        done.addAll(WordDiff.runs(Change.ADDED, added.substring(start)));
        done.addAll(WordDiff.runs(Change.SAME, between.toString()));
        removed.setLength(0);
        added.setLength(0);
        between.setLength(0);
    }

    /** How much white space both begin with: it belongs before what changed. */
    private int sharedSpace() {
        var most = Math.min(removed.length(), added.length());
        var same = 0;
        while (same < most
                && removed.charAt(same) == added.charAt(same)
                && Character.isWhitespace(removed.charAt(same))) {
            same++;
        }
        return same;
    }
}
