package dev.sayso.statement.diff;

import java.util.List;
import java.util.stream.Collectors;

/** The two texts in a row of runs. */
final class Runs {
    private Runs() {}

    static String text(List<Run> runs, Change without) {
        return runs.stream()
                .filter(run -> run.change() != without)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
