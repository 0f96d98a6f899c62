package dev.sayso.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, each line once, and works out which of two lines that do not fit was changed. */
final class Findings {
    /** More than a person reads; the rest is counted. */
    private static final int MOST = 100;

    private final Path file;
    private final List<Finding> found = new ArrayList<>();
    private long count;
    private long lastLine = -1;
    private long suspect;

    Findings(Path file) {
        this.file = file;
    }

    void add(long line, Problem problem) {
        settle();
        report(line, problem);
    }

    /**
     * The hash that line {@code line + 1} names is not the one of {@code line}. Either of the two was changed; the lower one,
     * where it does not fit the line below it either.
     */
    void mismatch(long line) {
        if (suspect != 0 && suspect == line - 1) {
            suspect = 0;
            report(line, Problem.CHANGED);
            return;
        }
        settle();
        suspect = line;
    }

    /** The next two lines fit, or there are none. */
    void settle() {
        if (suspect != 0) {
            var line = suspect;
            suspect = 0;
            report(line, Problem.CHANGED);
        }
    }

    private void report(long line, Problem problem) {
        if (line != lastLine || line == 0) {
            lastLine = line;
            count++;
            if (found.size() < MOST) {
                found.add(new Finding(file, line, problem));
            }
        }
    }

    boolean none() {
        return count == 0 && suspect == 0;
    }

    long count() {
        return count;
    }

    List<Finding> all() {
        settle();
        return List.copyOf(found);
    }
}
