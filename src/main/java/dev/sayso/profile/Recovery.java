package dev.sayso.profile;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.SetAside;
import dev.sayso.files.TrustedFile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What becomes of a profile that can't be read: it is set aside, and what is safe to take from its backup is taken. */
final class Recovery {
    private final TrustedFile trusted;
    private final InstantSource clock;

    Recovery(TrustedFile trusted, InstantSource clock) {
        this.trusted = trusted;
        this.clock = clock;
    }

    /** Whether the file's content is to blame. A newer version's file, or one of somebody else's, stays where it is. */
    static boolean malformed(Fault fault) {
        return fault.code().equals("profile.malformed") || fault.code().equals("storage.too-large");
    }

    /**
     * The last good version, less everything that allows something: a backup may hold a grant that was taken back since.
     */
    Optional<Profile> salvage(Path backup) {
        try {
            return trusted.read(backup)
                    .map(content -> ProfileText.parse(backup, content).profile())
                    .map(Recovery::refusals);
        } catch (FaultException e) {
            // The profile's own fault is what is told; that its backup is no help either changes nothing.
            return Optional.empty();
        }
    }

    /** A name that nothing has yet, for a profile to be set aside under. */
    Path nameFor(Path profile) {
        return SetAside.nameFor(profile, clock.instant());
    }

    /** Each profile that was set aside, the latest first, with why. */
    Map<Path, Fault> setAside(Path profile) {
        var found = new TreeMap<Path, Fault>(Comparator.reverseOrder());
        try {
            SetAside.of(trusted.real(profile)).forEach(file -> found.put(file, why(file)));
        } catch (FaultException e) {
            // Where the folder can't be listed the profile's own state says so; nothing was set aside that could be
            // told.
            return Map.of();
        }
        return Collections.unmodifiableMap(found);
    }

    private Fault why(Path file) {
        try {
            trusted.read(file).ifPresent(content -> ProfileText.parse(file, content));
            return Fault.at(Place.of(file), Fault.Kind.STORAGE, "profile.mended", file.toString());
        } catch (FaultException e) {
            return e.fault();
        }
    }

    private static Profile refusals(Profile profile) {
        var products = new TreeMap<String, ProductProfile>();
        profile.products().forEach((product, its) -> {
            var refused = refusals(its.choices());
            if (!refused.isEmpty()) {
                products.put(product, new ProductProfile(false, refused));
            }
        });
        return new Profile(
                profile.id(),
                profile.account(),
                profile.age().withGuardianConsented(false),
                Optional.empty(),
                new TreeMap<>(refusals(profile.choices())),
                products);
    }

    private static Map<String, ChoiceRecord> refusals(Map<String, ChoiceRecord> choices) {
        var kept = new TreeMap<>(choices);
        kept.values().removeIf(said -> said.choice() != Choice.REFUSED);
        return kept;
    }
}
