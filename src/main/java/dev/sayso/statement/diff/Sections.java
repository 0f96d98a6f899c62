package dev.sayso.statement.diff;

import dev.sayso.statement.Passage;
import dev.sayso.statement.Section;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings the sections and passages of two editions together, and tells each pair apart. */
final class Sections {
    /** An id that says no more than which place a passage had. */
    private static final Pattern NUMBERED = Pattern.compile(".*#p\\d+");

    /** Each is needed several times, and takes its time. */
    private final IdentityHashMap<Passage, String> wordings = new IdentityHashMap<>();

    private final Budget budget = new Budget();
    private final WordDiff words = new WordDiff(budget);

    List<SectionDiff> between(List<Section> earlier, List<Section> later) {
        var pairs = new Pairs<>(earlier, later);
        pairs.by(section -> Optional.of(section.id()));
        pairs.by(section -> Optional.of(Wording.of(section.title())).filter(title -> !title.isEmpty()));
        return pairs.merged(this::section);
    }

    private SectionDiff section(Optional<Section> earlier, Optional<Section> later) {
        var passages = passages(
                earlier.map(Section::passages).orElse(List.of()),
                later.map(Section::passages).orElse(List.of()));
        var title = title(earlier.map(Section::title), later.map(Section::title));
        var id = later.or(() -> earlier).map(Section::id).orElseThrow();
        return new SectionDiff(id, change(earlier, later, title, passages), title, passages);
    }

    private static Change change(
            Optional<Section> earlier, Optional<Section> later, List<Run> title, List<PassageDiff> passages) {
        if (earlier.isEmpty()) {
            return Change.ADDED;
        }
        if (later.isEmpty()) {
            return Change.REMOVED;
        }
        var same = title.stream().allMatch(run -> run.change() == Change.SAME)
                && passages.stream().allMatch(passage -> passage.change() == Change.SAME);
        return same ? Change.SAME : Change.CHANGED;
    }

    private List<Run> title(Optional<String> earlier, Optional<String> later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return WordDiff.runs(
                    later.isPresent() ? Change.ADDED : Change.REMOVED,
                    later.or(() -> earlier).orElse(""));
        }
        return words.between(earlier.get(), later.get()).orElseGet(() -> whole(earlier.get(), later.get()));
    }

    private List<PassageDiff> passages(List<Passage> earlier, List<Passage> later) {
        var pairs = new Pairs<>(earlier, later);
        // Two passages that say the same stay together whatever became of their ids: those of an import are counted.
        pairs.by(passage -> Optional.of(passage.address() + " " + wording(passage)));
        pairs.by(passage -> Optional.of(wording(passage)));
        pairs.by(passage ->
                Optional.of(name(passage)).filter(id -> !NUMBERED.matcher(id).matches()));
        pairs.byLikeness(passage -> Likeness.of(passage.text()), budget);
        return pairs.merged(this::passage);
    }

    private String wording(Passage passage) {
        return wordings.computeIfAbsent(passage, known -> Wording.of(known.text()));
    }

    /** Its address without the section's, which may have another id by now. */
    private static String name(Passage passage) {
        return passage.address().substring(passage.address().indexOf('#'));
    }

    private PassageDiff passage(Optional<Passage> earlier, Optional<Passage> later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            var change = later.isPresent() ? Change.ADDED : Change.REMOVED;
            var text = later.or(() -> earlier).map(Passage::text).orElse("");
            return new PassageDiff(change, earlier, later, true, false, WordDiff.runs(change, text));
        }
        var was = earlier.get().text();
        var is = later.get().text();
        if (was.equals(is)) {
            return new PassageDiff(Change.SAME, earlier, later, false, false, WordDiff.runs(Change.SAME, is));
        }
        var wording = !wording(earlier.get()).equals(wording(later.get()));
        var runs = words.between(was, is);
        return new PassageDiff(
                Change.CHANGED, earlier, later, wording, runs.isEmpty(), runs.orElseGet(() -> whole(was, is)));
    }

    private static List<Run> whole(String earlier, String later) {
        return List.of(new Run(Change.REMOVED, earlier), new Run(Change.ADDED, later));
    }
}
