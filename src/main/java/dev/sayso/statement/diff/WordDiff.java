package dev.sayso.statement.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells two texts apart word by word, as long as there is a budget for it. */
final class WordDiff {
    private static final int LONGEST = 200_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private final Budget budget;

    WordDiff(Budget budget) {
        this.budget = budget;
    }

    static List<Run> runs(Change change, String text) {
        return text.isEmpty() ? List.of() : List.of(new Run(change, text));
    }

    /** Empty where that would take too long. */
    Optional<List<Run>> between(String earlier, String later) {
        if (earlier.length() > LONGEST || later.length() > LONGEST) {
            return Optional.empty();
        }
        var from = words(earlier);
        var to = words(later);
        var start = sameAtStart(from, to);
        var end = sameAtEnd(from, to, start);
        var changedFrom = from.subList(start, from.size() - end);
        var changedTo = to.subList(start, to.size() - end);
        if (!budget.spend((long) changedFrom.size() * changedTo.size())) {
            return Optional.empty();
        }
        var runs = new RunList();
        runs.add(Change.SAME, from.subList(0, start));
        middle(changedFrom, changedTo, runs);
        runs.add(Change.SAME, from.subList(from.size() - end, from.size()));
        return Optional.of(runs.toList());
    }

    private static void middle(List<String> from, List<String> to, RunList runs) {
        var at = 0;
        for (var delta :
                DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            var source = delta.getSource();
            runs.add(Change.SAME, from.subList(at, source.getPosition()));
            runs.add(Change.REMOVED, source.getLines());
            runs.add(Change.ADDED, delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        runs.add(Change.SAME, from.subList(at, from.size()));
    }

    static List<String> words(String text) {
        return new ArrayList<>(
                WORD.matcher(text).results().map(MatchResult::group).toList());
    }

    private static int sameAtStart(List<String> from, List<String> to) {
        var most = Math.min(from.size(), to.size());
        var same = 0;
        while (same < most && from.get(same).equals(to.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<String> from, List<String> to, int start) {
        var most = Math.min(from.size(), to.size()) - start;
        var same = 0;
        while (same < most && from.get(from.size() - 1 - same).equals(to.get(to.size() - 1 - same))) {
            same++;
        }
        return same;
    }
}
