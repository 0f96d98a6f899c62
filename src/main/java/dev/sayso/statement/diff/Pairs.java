package dev.sayso.statement.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Which part of the earlier edition each part of the later one was. Parts that found each other stay together. */
final class Pairs<T> {
    private static final int NONE = -1;
    private static final double LEAST_LIKENESS = 0.5;

    private final List<T> earlier;
    private final List<T> later;
    private final int[] partners;
    private final boolean[] taken;

    Pairs(List<T> earlier, List<T> later) {
        this.earlier = earlier;
        this.later = later;
        this.partners = new int[later.size()];
        this.taken = new boolean[earlier.size()];
        Arrays.fill(partners, NONE);
    }

    /** Brings together what has the same key and has nobody yet, in order. */
    void by(Function<T, Optional<String>> key) {
        var waiting = new HashMap<String, Deque<Integer>>();
        for (var i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                var index = i;
                key.apply(earlier.get(i))
                        .ifPresent(known -> waiting.computeIfAbsent(known, _ -> new ArrayDeque<>())
                                .add(index));
            }
        }
        for (var i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                var found = key.apply(later.get(i)).map(waiting::get).map(Deque::poll);
                found.ifPresent(pair(i));
            }
        }
    }

    private Consumer<Integer> pair(int index) {
        return partner -> {
            partners[index] = partner;
            taken[partner] = true;
        };
    }

    /** Brings together what is likest of what has nobody yet, at least half alike. */
    void byLikeness(Function<T, Likeness> likeness, Budget budget) {
        var earlierLeft =
                IntStream.range(0, taken.length).filter(i -> !taken[i]).toArray();
        var laterLeft = IntStream.range(0, partners.length)
                .filter(i -> partners[i] == NONE)
                .toArray();
        if (!budget.spend(Likeness.MOST_WORDS / 8L * earlierLeft.length * laterLeft.length)) {
            return;
        }
        var candidates = Arrays.stream(earlierLeft)
                .mapToObj(i -> likeness.apply(earlier.get(i)))
                .toList();
        for (var i : laterLeft) {
            var own = likeness.apply(later.get(i));
            IntStream.range(0, earlierLeft.length)
                    .filter(each -> !taken[earlierLeft[each]])
                    .boxed()
                    .max(Comparator.comparingDouble(each -> own.to(candidates.get(each))))
                    .filter(best -> own.to(candidates.get(best)) >= LEAST_LIKENESS)
                    .map(best -> earlierLeft[best])
                    .ifPresent(pair(i));
        }
    }

    /** In the later edition's order, each that was removed where it stood. */
    <R> List<R> merged(BiFunction<Optional<T>, Optional<T>, R> made) {
        var merged = new ArrayList<R>();
        var next = 0;
        for (var i = 0; i < partners.length; i++) {
            for (; next <= partners[i]; next++) {
                removed(next, made, merged);
            }
            var partner = partners[i] == NONE ? Optional.<T>empty() : Optional.of(earlier.get(partners[i]));
            merged.add(made.apply(partner, Optional.of(later.get(i))));
        }
        for (; next < taken.length; next++) {
            removed(next, made, merged);
        }
        return merged;
    }

    private <R> void removed(int index, BiFunction<Optional<T>, Optional<T>, R> made, List<R> merged) {
        if (!taken[index]) {
            merged.add(made.apply(Optional.of(earlier.get(index)), Optional.empty()));
        }
    }
}
