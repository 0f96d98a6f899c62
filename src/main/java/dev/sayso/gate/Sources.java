package dev.sayso.gate;

import dev.sayso.catalogue.Catalogue;
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
import dev.sayso.profile.ProfileReader;
import dev.sayso.profile.ProfileState;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files that a decision depends on, read and never written. One thread at a time may look. */
final class Sources {
    /** So often a file is read again after a change: a second change may be too quick to show in its stamp. */
    private static final int WARY_LOOKS = 10;

    private final Catalogue catalogue;
    private final ProfileReader profiles;
    private final WardFile guardian;
    private final Policies policies;
    private final Folders folders;
    private final Optional<String> signal;
    private final InstantSource clock;
    private Optional<Found> last = Optional.empty();
    /** Made when the first grant is found: without one nobody needs a statement. */
    private @Nullable Editions editions;

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
        this.profiles = new ProfileReader(folders.profile(), disk);
        this.guardian = new WardFile(folders.state(), disk);
        this.policies = policies;
        this.folders = folders;
        this.signal = signal;
        this.clock = clock;
    }

    /** Everything that decides now. */
    Circumstances look() {
        var found = found();
        var known = found.profile instanceof ProfileState.Present present
                ? present.profile()
                : Profile.empty(new UUID(0, 0));
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
        return last.isPresent() ? last.get().stamps.getFirst().written() : Optional.empty();
    }

    private Found found() {
        var profile = profiles.file();
        var stamps = List.of(Stamp.of(profile), Stamp.of(profile.resolveSibling(".")), Stamp.of(guardian.file()));
        if (last.isPresent() && last.get().holds(stamps)) {
            return last.get();
        }
        int wary = last.isPresent() && last.get().stamps.equals(stamps) ? Math.max(0, last.get().wary - 1) : WARY_LOOKS;
        var found = new Found(stamps, profiles.load(), guardian.ward(), wary);
        last = Optional.of(found);
        return found;
    }

    private Map<String, List<MaterialChange>> changedSince(Profile profile, Instant now) {
        var earliest = profile.earliestGrant();
        if (earliest.isEmpty()) {
            return Map.of();
        }
        if (editions == null) {
            editions = new Editions(catalogue, folders);
        }
        return editions.changedSince(earliest.get(), LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
