package dev.sayso.guardian;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.files.LockFile;
import dev.sayso.files.SetAside;
import dev.sayso.files.Why;
import dev.sayso.guardian.Guarding.Consent;
import dev.sayso.json.Json;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * The guardian's file, in the state folder. May be used from any thread, beside other processes; a process should have one of
 * these for a folder, see {@link LockFile}.
 */
public final class GuardianStore {
    private final Path file;
    private final WardFile reading;
    private final Disk disk;
    private final AtomicFile atomic;
    private final LockFile lock;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * A store in that folder, which need not exist.
     *
     * @param random makes salts: one that nobody can foretell
     */
    public GuardianStore(Path state, Disk disk, InstantSource clock, RandomGenerator random) {
        this.reading = new WardFile(state, disk);
        this.file = reading.file();
        this.disk = disk;
        this.atomic = new AtomicFile(disk);
        this.lock = new LockFile(disk);
        this.clock = clock;
        this.random = random;
    }

    /** Where it lies, or would lie. */
    public Path file() {
        return file;
    }

    /** What it says of the person. Never throws: a file that can't be trusted says that somebody is a ward, and no more. */
    public Ward ward() {
        return reading.ward();
    }

    /**
     * Begins a file for that child. A damaged one is set aside.
     *
     * @return by which it can be {@linkplain #takeBack taken back}
     * @throws FaultException {@code guardian.set-up-already} where there is a PIN; {@code guardian.weak-pin}; or where it
     *     can't be saved
     */
    public Begun setUp(UUID child, Optional<YearMonth> until, Pin pin) {
        requireStrong(pin);
        return locked(() -> {
            var aside = damaged();
            if (aside.isEmpty() && reading.read().isPresent()) {
                throw new FaultException(Fault.of(Kind.POLICY, "guardian.set-up-already"));
            }
            var hash = PinHash.of(pin, PinHash.ITERATIONS, random);
            save(new Guarding(child, until, hash, LockOut.NONE, Optional.empty(), new TreeMap<>()), aside);
            return new Begun(hash, aside);
        });
    }

    /**
     * Puts back what lay there before a file was begun, unless another one has taken its place.
     *
     * @throws FaultException {@code guardian.stays} where that fails
     */
    public void takeBack(Begun begun) {
        locked(() -> {
            if (present().pin().equals(begun.pin())) {
                restore(begun);
            }
            return file;
        });
    }

    private void restore(Begun begun) {
        var real = reading.real();
        try {
            if (begun.aside().isPresent()) {
                disk.move(begun.aside().get(), real);
            } else {
                disk.delete(real);
            }
        } catch (IOException e) {
            throw new FaultException(
                    Fault.at(Place.of(file), Kind.STORAGE, "guardian.stays", file.toString(), Why.of(e)), e);
        }
    }

    /**
     * Compares the PIN with the one that is kept. The attempt is written down before: whoever ends the process in between has
     * spent it, and a second process waits for the first.
     *
     * @throws FaultException {@code guardian.wrong-pin}; {@code guardian.locked-out} with the seconds to wait, and then nothing
     *     was compared; {@code guardian.none} where no PIN was set up; or where the attempt can't be written down
     */
    public Unlocked unlock(Pin pin) {
        return locked(() -> {
            var now = clock.instant();
            var before = present();
            if (before.lockOut().holds(now)) {
                var seconds = Long.toString(before.lockOut().remaining(now).toSeconds());
                throw new FaultException(Fault.of(Kind.POLICY, "guardian.locked-out", seconds));
            }
            save(before.withLockOut(before.lockOut().afterAttempt(now)), Optional.empty());
            if (!before.pin().matches(pin)) {
                throw new FaultException(Fault.of(Kind.POLICY, "guardian.wrong-pin"));
            }
            save(before.withLockOut(LockOut.NONE), Optional.empty());
            return new Unlocked(before.pin(), now);
        });
    }

    /**
     * Looks whether the guardian may act.
     *
     * @throws FaultException {@code guardian.locked} where the PIN must be said again
     */
    public void require(Unlocked unlocked) {
        required(unlocked);
    }

    /** Takes another PIN in the place of the one that was said. */
    public Unlocked changePin(Unlocked unlocked, Pin next) {
        requireStrong(next);
        var hash = PinHash.of(next, PinHash.ITERATIONS, random);
        update(unlocked, guarding -> guarding.withPin(hash));
        return new Unlocked(hash, clock.instant());
    }

    /** Keeps that the guardian consented for that child, under which edition and in which language. */
    public void consent(Unlocked unlocked, UUID child, Instant at, EditionRef edition, String language) {
        var consent = new Consent(at, edition, language);
        update(unlocked, guarding -> guarding.withChild(child).withConsent(Optional.of(consent)));
    }

    /** Takes back the consent and all that was allowed. */
    public void revoke(Unlocked unlocked) {
        update(unlocked, guarding -> guarding.withConsent(Optional.empty()).withAllowed(Map.of()));
    }

    /** Keeps what the guardian allowed, in the place of what it was. */
    public void allow(Unlocked unlocked, UnaryOperator<Map<String, ChoiceRecord>> change) {
        update(unlocked, guarding -> guarding.withAllowed(change.apply(new TreeMap<>(guarding.allowed()))));
    }

    /** Keeps when the child comes of age. */
    public void comesOfAge(Unlocked unlocked, Optional<YearMonth> until) {
        update(unlocked, guarding -> guarding.withUntil(until));
    }

    /** Deletes the file; the person is nobody's ward any more. */
    public void delete(Unlocked unlocked) {
        locked(() -> {
            required(unlocked);
            try {
                SetAside.delete(file);
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new FaultException(
                        Fault.at(Place.of(file), Kind.STORAGE, "storage.unwritable", file.toString(), Why.of(e)), e);
            }
            return file;
        });
    }

    private void update(Unlocked unlocked, UnaryOperator<Guarding> change) {
        locked(() -> {
            save(change.apply(required(unlocked)), Optional.empty());
            return file;
        });
    }

    private Guarding required(Unlocked unlocked) {
        var guarding = present();
        if (!unlocked.holds(clock.instant()) || !unlocked.isFor(guarding.pin())) {
            throw new FaultException(Fault.of(Kind.POLICY, "guardian.locked"));
        }
        return guarding;
    }

    private Guarding present() {
        return reading.read().orElseThrow(() -> new FaultException(Fault.of(Kind.POLICY, "guardian.none")));
    }

    private static void requireStrong(Pin pin) {
        PinWeakness.of(pin).ifPresent(weakness -> {
            var code = "guardian.pin." + weakness.word();
            throw new FaultException(Fault.of(Kind.INPUT, code));
        });
    }

    private <T> T locked(Supplier<T> work) {
        var real = reading.real();
        return lock.holding(real.resolveSibling(real.getFileName() + ".lock"), work);
    }

    /** A name to set a damaged file aside under; empty where there is none, or a sound one. */
    private Optional<Path> damaged() {
        try {
            reading.read();
            return Optional.empty();
        } catch (FaultException e) {
            if (!e.fault().code().equals("guardian.damaged")) {
                throw e;
            }
            return Optional.of(SetAside.nameFor(reading.real(), clock.instant()));
        }
    }

    private void save(Guarding guarding, Optional<Path> keep) {
        var content = Json.write(GuardingJson.write(guarding)).getBytes(StandardCharsets.UTF_8);
        atomic.replace(reading.real(), content, keep);
    }
}
