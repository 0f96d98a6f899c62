package dev.sayso.consent;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import dev.sayso.profile.ProfileStore;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes the profile: what is done is written down first, can be taken back where it is an act, and is told to who listens. */
final class Changes {
    private static final System.Logger LOG = System.getLogger(Changes.class.getName());

    private final ProfileStore profiles;
    private final UndoStore undo;
    private final Ledger ledger;
    private final Snapshots snapshots;
    private final Listeners listeners;
    private final Predicate<Entry> inItsCase;
    private final Supplier<Instant> now;
    private final Wards wards;
    private final Published published;
    private final List<Entry> notDone = new CopyOnWriteArrayList<>();

    /** @param inItsCase whether an act within a support case stands there */
    Changes(
            ProfileStore profiles,
            UndoStore undo,
            Ledger ledger,
            Snapshots snapshots,
            Listeners listeners,
            Wards wards,
            Published published,
            Predicate<Entry> inItsCase,
            Supplier<Instant> now) {
        this.profiles = profiles;
        this.undo = undo;
        this.ledger = ledger;
        this.snapshots = snapshots;
        this.listeners = listeners;
        this.wards = wards;
        this.published = published;
        this.inItsCase = inItsCase;
        this.now = now;
    }

    /** An act that can be taken back. */
    Consents act(BiFunction<Profile, Profile, List<Event>> events, UnaryOperator<Profile> change) {
        return keep(events, before -> {
            var after = wards.kept(before, change.apply(before));
            var step = Said.step(now.get(), before, after);
            if (!step.nothing()) {
                // Before the profile: a step whose act was never saved stands for nothing, and is dropped when it is
                // read.
                var steps = new ArrayList<>(undo.load());
                steps.add(step);
                undo.save(steps);
            }
            return after;
        });
    }

    /** A change that stays. */
    Consents keep(BiFunction<Profile, Profile, List<Event>> events, UnaryOperator<Profile> change) {
        return keep(events, change, () -> {});
    }

    /** @param between done after the acts were written down and before the profile is saved; where it fails, nothing is saved */
    Consents keep(BiFunction<Profile, Profile, List<Event>> events, UnaryOperator<Profile> change, Runnable between) {
        written(events, change, between);
        return told();
    }

    Consents undo(BiFunction<Profile, Profile, List<Event>> events) {
        if (snapshots.fresh().undo().isEmpty()) {
            return snapshots.current();
        }
        profiles.locked(() -> {
            var steps = undo.load();
            var left = new ArrayList<UndoStep>();
            UnaryOperator<Profile> takeBack = profile -> {
                left.addAll(Said.standing(steps, profile));
                return left.isEmpty() ? profile : wards.kept(profile, Said.takenBack(left.removeLast(), profile));
            };
            written(events, takeBack, () -> {});
            forget(left);
            return left;
        });
        return told();
    }

    /** Marks acts that a crash kept from the profile, and grants that ended; a profile that can't be read stays as it is. */
    void settle() {
        if (!(profiles.load() instanceof ProfileState.Present)) {
            return;
        }
        profiles.locked(() -> {
            if (profiles.load() instanceof ProfileState.Present(var profile)) {
                notDone.addAll(ledger.settle(profile, inItsCase));
                if (!marked(profile).equals(profile)) {
                    keep((before, after) -> List.of(), UnaryOperator.identity());
                }
            }
            return profiles.file();
        });
    }

    private Profile marked(Profile profile) {
        return Endings.marked(profile, snapshots.circumstances(new ProfileState.Present(profile)));
    }

    /** Keeps in mind what others found not to have been done. */
    void tellNotDone(List<Entry> found) {
        notDone.addAll(found);
    }

    /** That acts were found not to have been done, where there are any. */
    Optional<Fault> notDone() {
        return Optional.of(notDone)
                .filter(found -> !found.isEmpty())
                .map(found -> Fault.of(
                        Kind.STORAGE,
                        "ledger.not-done",
                        found.getLast().time().toString(),
                        found.stream()
                                .map(Entry::event)
                                .map(Changes::about)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    private static String about(Event event) {
        var subject = event.subject();
        return subject.item().or(subject::supportCase).or(subject::product).orElseGet(() -> switch (event.act()) {
            case AGE_SAID, GUARDIAN_CONSENTED, GUARDIAN_REVOKED, GUARDIAN_DELETED -> "age";
            case PROFILE_ERASED -> "profile";
            default -> "account";
        });
    }

    private void written(
            BiFunction<Profile, Profile, List<Event>> events, UnaryOperator<Profile> change, Runnable between) {
        try {
            profiles.locked(() -> save(events, change, between));
        } catch (FaultException e) {
            // Nothing was changed: what was said before is to be read again.
            published.refresh();
            throw e;
        }
    }

    private Profile save(
            BiFunction<Profile, Profile, List<Event>> events, UnaryOperator<Profile> change, Runnable between) {
        var pending = new ArrayList<Ledger.Pending>();
        var saved = profiles.update(before -> {
            notDone.addAll(ledger.settle(before, inItsCase));
            var marked = marked(before);
            var after = change.apply(marked);
            var all = new ArrayList<>(Endings.events(before, marked));
            all.addAll(events.apply(marked, after));
            pending.add(ledger.begin(all));
            if (!all.isEmpty() || !after.equals(before)) {
                published.withhold();
            }
            between.run();
            return after;
        });
        pending.forEach(Ledger.Pending::done);
        return saved;
    }

    private void forget(List<UndoStep> left) {
        try {
            undo.save(left);
        } catch (FaultException e) {
            // The act is taken back by now. The step that stays behind stands for nothing, and is dropped when it is
            // read.
            LOG.log(Level.WARNING, "keeping the steps that can be taken back", e);
        }
    }

    /** Deletes the profile, and the acts that could be taken back. */
    void erase() {
        profiles.erase();
        undo.erase();
    }

    /** Tells of what holds now. */
    Consents told() {
        var fresh = snapshots.fresh();
        published.refresh();
        listeners.tell();
        return fresh;
    }
}
