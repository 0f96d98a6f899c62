package dev.sayso.gate;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.EditionChanges;
import dev.sayso.catalogue.MaterialChange;
import dev.sayso.decision.Circumstances;
import dev.sayso.files.Disk;
import dev.sayso.files.Folders;
import dev.sayso.files.Stamp;
import dev.sayso.guardian.Ward;
import dev.sayso.guardian.WardFile;
import dev.sayso.policy.Policies;
import dev.sayso.profile.Membership;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import dev.sayso.profile.ProfileStore;
import dev.sayso.statement.Library;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files that a decision depends on, read and never written. One thread at a time may look. */
final class Sources {
    /** So often a file is read again after a change: a second change may be too quick to show in its stamp. */
    private static final int WARY_LOOKS = 10;

    private final Catalogue catalogue;
    private final ProfileStore profiles;
    private final WardFile guardian;
    private final Policies policies;
    private final Library library;
    private final EditionChanges changes;
    private final Optional<String> signal;
    private final InstantSource clock;
    private Optional<Found> last = Optional.empty();

    /** What was read, and the files' stamps from before it was read. */
    private record Found(List<Stamp> stamps, ProfileState profile, Ward ward, int wary) {
        boolean holds(List<Stamp> now) {
            // What could not be read may be readable by now without any trace on the file.
            return wary == 0
                    && stamps.equals(now)
                    && !(profile instanceof ProfileState.Unreadable)
                    && ward.fault().isEmpty();
        }
    }

    /**
     * The files in those folders.
     *
     * @param signal the opt-out that the environment gives, as found
     */
    Sources(
            Catalogue catalogue,
            Folders folders,
            Policies policies,
            Optional<String> signal,
            InstantSource clock,
            Disk disk) {
        this.catalogue = catalogue;
        this.profiles = new ProfileStore(folders.profile(), clock, UUID::randomUUID, disk);
        this.guardian = new WardFile(folders.state(), disk);
        this.policies = policies;
        this.library = new Library(folders.imported(), folders.shared());
        this.changes = new EditionChanges(catalogue);
        this.signal = signal;
        this.clock = clock;
    }

    /** Everything that decides now. */
    Circumstances look() {
        var found = found();
        var known =
                found.profile instanceof ProfileState.Present(var present) ? present : Profile.empty(new UUID(0, 0));
        var now = clock.instant();
        return new Circumstances(
                catalogue,
                found.profile,
                policies.now(),
                found.ward,
                signal,
                Membership.required(known, catalogue),
                changedSince(known, now),
                now);
    }

    /** When the profile that was looked at last was written; empty where there was none. */
    Optional<Instant> written() {
        return last.flatMap(found -> found.stamps.getFirst().written());
    }

    private Found found() {
        var profile = profiles.file();
        var stamps = List.of(Stamp.of(profile), Stamp.of(profile.resolveSibling(".")), Stamp.of(guardian.file()));
        if (last.isPresent() && last.get().holds(stamps)) {
            return last.get();
        }
        int wary = last.filter(found -> found.stamps.equals(stamps))
                .map(found -> Math.max(0, found.wary - 1))
                .orElse(WARY_LOOKS);
        var found = new Found(stamps, profiles.load(), guardian.ward(), wary);
        last = Optional.of(found);
        return found;
    }

    private Map<String, List<MaterialChange>> changedSince(Profile profile, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return profile.earliestGrant()
                .map(edition -> changes.after(edition, library.succession(schedule -> schedule.inEffect(today))))
                .orElse(Map.of());
    }
}
