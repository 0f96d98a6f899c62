package dev.sayso.consent;

import dev.sayso.catalogue.Aspect;
import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.EditionChanges;
import dev.sayso.catalogue.MaterialChange;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.Profile;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Library;
import dev.sayso.statement.Step;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statement as it holds today, and what its editions changed. Safe for use by many threads. */
public final class Statements {
    private final Library library;
    private final Function<Locale, Edition> shown;
    private final InstantSource clock;
    private final EditionChanges changes;

    Statements(Catalogue catalogue, Library library, InstantSource clock) {
        this(catalogue, library, language -> library.current(language, today(clock)), clock);
    }

    /** @param shown the edition that is shown in a language */
    Statements(Catalogue catalogue, Library library, Function<Locale, Edition> shown, InstantSource clock) {
        this.library = library;
        this.shown = shown;
        this.clock = clock;
        changes = new EditionChanges(catalogue);
    }

    public Library library() {
        return library;
    }

    /** The edition that holds today, in that language where there is one. */
    public Edition current(Locale language) {
        return shown.apply(language);
    }

    /** What a choice that is made beside the edition of that language refers to. */
    EditionRef reference(Locale language) {
        return reference(current(language));
    }

    static EditionRef reference(Edition edition) {
        return new EditionRef(edition.statement(), edition.id(), edition.sha256());
    }

    /** The day by which editions take effect: at one moment the same on every machine, whatever its time zone. */
    public LocalDate today() {
        return today(clock);
    }

    /** What is announced and not in effect yet, the first to take effect first; in that language where it is there in it. */
    public List<Announcement> announced(Locale language) {
        var today = today();
        var upcoming = new LinkedHashMap<String, Edition>();
        library.upcoming(today).stream()
                .sorted(Comparator.comparing(
                        edition -> !edition.language().getLanguage().equals(language.getLanguage())))
                .forEach(edition -> upcoming.putIfAbsent(edition.statement() + " " + edition.id(), edition));
        if (upcoming.isEmpty()) {
            return List.of();
        }
        var steps = library.succession(schedule -> schedule.inEffect(today) || schedule.upcoming(today))
                .stepsAfter("");
        return upcoming.values().stream()
                .sorted(Comparator.comparing(
                        edition -> edition.schedule().effective().orElse(LocalDate.MAX)))
                .map(edition -> new Announcement(edition, items(edition, steps)))
                .toList();
    }

    private Set<String> items(Edition edition, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.leadsTo(edition))
                .flatMap(step -> changes.with(step).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** By item what that step changed of it; nothing of items that it left as they were. */
    public Map<String, Set<Aspect>> changes(Step step) {
        return changes.with(step);
    }

    /** By item: what changed since the earliest permission that the profile holds. */
    Map<String, List<MaterialChange>> since(Profile profile) {
        return since(profile, today());
    }

    /** The same as it will be on a day. */
    Map<String, List<MaterialChange>> since(Profile profile, LocalDate day) {
        return profile.earliestGrant()
                .map(earliest -> changes.after(earliest, library.inEffect(day)))
                .orElse(Map.of());
    }

    private static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
