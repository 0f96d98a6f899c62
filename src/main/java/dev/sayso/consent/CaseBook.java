package dev.sayso.consent;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Query;
import dev.sayso.profile.Choice;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import dev.sayso.profile.ProfileStore;
import dev.sayso.support.CaseStore;
import dev.sayso.support.Standing;
import dev.sayso.support.SupportCase;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Changes the cases as a profile is changed: written down first, then saved, all under the profile's lock. What a crash kept
 * from being saved is marked in the ledger by the next act.
 */
final class CaseBook {
    private static final Profile NOTHING_SAID = Profile.empty(new UUID(0, 0));

    private final CaseStore store;
    private final ProfileStore profiles;
    private final Ledger ledger;
    private final Consumer<List<Entry>> notDone;
    private final InstantSource clock;

    /** @param notDone told what is found never to have taken effect */
    CaseBook(
            CaseStore store, ProfileStore profiles, Ledger ledger, Consumer<List<Entry>> notDone, InstantSource clock) {
        this.store = store;
        this.profiles = profiles;
        this.ledger = ledger;
        this.notDone = notDone;
        this.clock = clock;
    }

    /**
     * What becomes of the cases.
     *
     * @param events what that is called
     */
    record Change(List<SupportCase> cases, List<Event> events) {
        Change {
            cases = List.copyOf(cases);
            events = List.copyOf(events);
        }
    }

    CaseStore store() {
        return store;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The cases as they lie there. */
    List<SupportCase> read() {
        return store.load().orElseGet(List::of);
    }

    /** @throws FaultException where something can't be read, written down or saved; then nothing has changed */
    List<SupportCase> write(Function<List<SupportCase>, Change> change) {
        return profiles.locked(() -> {
            settle();
            var before = read();
            return write(before, change.apply(looked(before)), cases -> store.save(cases, now()));
        });
    }

    /** The same for a change that may begin anew where the file is damaged: it is moved aside, and every case with it. */
    List<SupportCase> writeAfresh(Function<List<SupportCase>, Change> change) {
        try {
            return write(change);
        } catch (FaultException e) {
            if (!CaseStore.malformed(e.fault())) {
                throw e;
            }
            return profiles.locked(
                    () -> write(List.of(), change.apply(List.of()), cases -> store.saveBeside(cases, now())));
        }
    }

    private List<SupportCase> write(List<SupportCase> before, Change change, Saving saving) {
        var now = now();
        var events = new ArrayList<Event>();
        var after = new ArrayList<SupportCase>();
        for (var one : change.cases()) {
            if (lapsedUnnoticed(one, now)) {
                events.addAll(lapse(one));
                after.add(one.lapsedAt(now));
            } else {
                after.add(one);
            }
        }
        events.addAll(change.events());
        var pending = ledger.begin(events);
        if (!after.equals(before)) {
            saving.save(after);
        }
        pending.done();
        return List.copyOf(after);
    }

    /** Puts cases on the disk. */
    @FunctionalInterface
    private interface Saving {
        void save(List<SupportCase> cases);
    }

    /** The cases with the present moment as the latest at which anybody looked at the open ones. */
    private List<SupportCase> looked(List<SupportCase> cases) {
        var now = now();
        return cases.stream()
                .map(one -> one.standing(now) == Standing.OPEN ? one.seenAt(now) : one)
                .toList();
    }

    static boolean lapsedUnnoticed(SupportCase one, Instant now) {
        return one.standing(now) == Standing.LAPSED && one.term().lapsed().isEmpty();
    }

    /** What is to be written down of it: nothing where that was done and the program ended before the file was saved. */
    private List<Event> lapse(SupportCase one) {
        var since = new Query(Optional.empty(), Optional.of(one.term().opened()));
        var told = ledger.newest(since, Integer.MAX_VALUE).entries().stream()
                .map(Entry::event)
                .anyMatch(event -> event.act() == Act.CASE_LAPSED
                        && event.subject().supportCase().equals(Optional.of(one.id())));
        return told
                ? List.of()
                : List.of(Event.of(Act.CASE_LAPSED, "system", "clock").within(one.id()));
    }

    /** Marks in the ledger what never took effect. Leaves that to a later act while the profile can't be read. */
    void settle() {
        if (!Files.exists(ledger.file())) {
            return;
        }
        profiles.locked(() -> {
            switch (profiles.load()) {
                case ProfileState.Present(var profile) -> notDone.accept(ledger.settle(profile, this::stands));
                case ProfileState.Absent() -> notDone.accept(ledger.settle(NOTHING_SAID, this::stands));
                case ProfileState.Unreadable(var fault) -> {
                    return Optional.<Fault>of(fault);
                }
            }
            return Optional.<Fault>empty();
        });
    }

    /** Whether what the entry says was done in a case is so. Of cases that can't be read nothing is known. */
    boolean stands(Entry entry) {
        var event = entry.event();
        Optional<SupportCase> found;
        try {
            found = read().stream()
                    .filter(one -> event.subject().supportCase().equals(Optional.of(one.id())))
                    .findFirst();
        } catch (FaultException e) {
            return true;
        }
        return switch (event.act()) {
            case CASE_OPENED -> found.isPresent();
            case CASE_CLOSED ->
                found.filter(one -> one.term().closed().isEmpty()).isEmpty();
            case GRANTED, REFUSED, WITHDRAWN ->
                found.flatMap(one -> one.said(event.subject().item().orElse("")))
                        .filter(said -> (said.choice() == Choice.GRANTED) == (event.act() == Act.GRANTED))
                        .filter(said -> said.at().equals(event.result().since().orElse(entry.time())))
                        .isPresent();
            case FORGOTTEN ->
                found.flatMap(one -> one.said(event.subject().item().orElse("")))
                        .isEmpty();
            default -> true;
        };
    }

    /** An id that no case has had, be the file that knew of it damaged or gone. */
    String nextId(List<SupportCase> cases) {
        var year = now().atOffset(ZoneOffset.UTC).getYear() + "-";
        var ids = cases.isEmpty() ? everOpened() : cases.stream().map(SupportCase::id);
        var last = ids.filter(id -> id.startsWith(year))
                .mapToInt(id -> Integer.parseInt(id.substring(year.length())))
                .max()
                .orElse(0);
        return "%s%04d".formatted(year, last + 1);
    }

    private Stream<String> everOpened() {
        return ledger.newest(Query.ALL, Integer.MAX_VALUE).entries().stream()
                .map(Entry::event)
                .filter(event -> event.act() == Act.CASE_OPENED)
                .flatMap(event -> event.subject().supportCase().stream())
                .filter(id -> id.matches("\\d{4}-\\d{4,9}"));
    }
}
