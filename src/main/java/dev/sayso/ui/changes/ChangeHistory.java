package dev.sayso.ui.changes;

import dev.sayso.catalogue.Aspect;
import dev.sayso.consent.ConsentService;
import dev.sayso.fault.FaultException;
import dev.sayso.phrases.ChangeSentences;
import dev.sayso.phrases.EditionDate;
import dev.sayso.phrases.EditionDays;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Step;
import dev.sayso.statement.diff.EditionDiff;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All editions there are, each with what it changed.
 *
 * @param entries the latest first
 */
record ChangeHistory(List<Entry> entries) {
    ChangeHistory {
        entries = List.copyOf(entries);
    }

    /**
     * One edition.
     *
     * @param date as a person reads it
     * @param title of the statement, where there are several
     * @param state where it stands today: {@code current}, {@code earlier}, {@code announced}, {@code later}
     * @param days when it is announced and takes effect, where it says so
     * @param followed whether another edition of the same statement came before it
     * @param diff what it changed, where the two can be compared
     * @param affected how many items it changed materially
     * @param items which, and what of them, in sentences
     */
    record Entry(
            String edition,
            String date,
            Optional<String> title,
            String state,
            Optional<String> days,
            boolean followed,
            Optional<EditionDiff> diff,
            int affected,
            List<String> items) {
        Entry {
            items = List.copyOf(items);
        }
    }

    /** Whether there is nothing to compare. */
    boolean single() {
        return entries.size() < 2;
    }

    /** The edition to show first: the one asked for, else what is announced, else the latest that changed anything. */
    Optional<String> first(Optional<String> asked) {
        return asked.filter(
                        id -> entries.stream().anyMatch(entry -> entry.edition().equals(id)))
                .or(() -> entries.stream()
                        .filter(entry -> entry.state().equals("announced"))
                        .map(Entry::edition)
                        .reduce((_, sooner) -> sooner))
                .or(() -> entries.stream()
                        .filter(Entry::followed)
                        .map(Entry::edition)
                        .findFirst());
    }

    /** Reads all editions: not to be called where somebody waits. */
    static ChangeHistory of(ConsentService service, Words words) {
        var library = service.library();
        var language = words.locale().getLanguage();
        var versions = new LinkedHashMap<String, Edition>();
        library.editions().stream()
                .sorted(Comparator.comparing(
                        edition -> !edition.language().getLanguage().equals(language)))
                .forEach(edition -> versions.putIfAbsent(edition.statement() + " " + edition.id(), edition));
        var editions = versions.values().stream()
                .sorted(Comparator.comparing(Edition::id, Comparator.reverseOrder())
                        .thenComparing(Edition::statement))
                .toList();
        var several = editions.stream().map(Edition::statement).distinct().count() > 1;
        var steps = library.succession(_ -> true).stepsAfter("");
        var current = service.statements().current(words.locale());
        var entries = new ArrayList<Entry>();
        for (var edition : editions) {
            var step = steps.stream().filter(one -> one.leadsTo(edition)).findFirst();
            var changes = step.map(service.statements()::changes).orElse(Map.of());
            entries.add(new Entry(
                    edition.id(),
                    EditionDate.of(edition.id(), words.locale()),
                    Optional.of(edition.title()).filter(_ -> several),
                    state(edition, current, service),
                    EditionDays.of(edition.schedule(), words),
                    step.isPresent(),
                    step.flatMap(one -> diff(one, edition)),
                    changes.size(),
                    items(changes, service, words)));
        }
        return new ChangeHistory(entries);
    }

    private static String state(Edition edition, Edition current, ConsentService service) {
        var today = service.statements().today();
        if (edition.schedule().upcoming(today)) {
            return "announced";
        }
        if (!edition.schedule().inEffect(today)) {
            return "later";
        }
        return edition.id().equals(current.id()) && edition.statement().equals(current.statement())
                ? "current"
                : "earlier";
    }

    private static Optional<EditionDiff> diff(Step step, Edition shown) {
        try {
            return step.pairs().stream()
                    .min(Comparator.comparing(pair -> !pair.later().language().equals(shown.language())))
                    .map(pair -> EditionDiff.between(pair.earlier(), pair.later()));
        } catch (FaultException unreadable) {
            // What can't be read can't be compared; the library's faults say which file it is.
            return Optional.empty();
        }
    }

    /** What changed in the same way is said once. */
    private static List<String> items(Map<String, Set<Aspect>> changes, ConsentService service, Words words) {
        var alike = new LinkedHashMap<String, List<String>>();
        for (var item : service.catalogue().items()) {
            var what = changes.getOrDefault(item.id(), Set.of());
            if (!what.isEmpty()) {
                alike.computeIfAbsent(ChangeSentences.of(what, words), _ -> new ArrayList<>())
                        .add(item.title().in(words.locale()));
            }
        }
        return alike.entrySet().stream()
                .map(group -> words.text("changes.items", String.join(", ", group.getValue()), group.getKey()))
                .toList();
    }
}
