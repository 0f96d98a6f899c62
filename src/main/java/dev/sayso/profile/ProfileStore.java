package dev.sayso.profile;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.files.LockFile;
import dev.sayso.files.SetAside;
import dev.sayso.files.TrustedFile;
import dev.sayso.files.Why;
import dev.sayso.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The file that keeps one person's profile. May be used from any thread, beside other processes. A process should have one
 * of these for a file; see {@link LockFile}.
 */
public final class ProfileStore {
    /** More than a hundred times what a full profile takes. */
    private static final int MAX_BYTES = ProfileFile.MAX_BYTES;

    private final Path file;
    private final ProfileReader reader;
    private final Supplier<UUID> ids;
    private final TrustedFile trusted;
    private final AtomicFile atomic;
    private final LockFile lock;
    private final Recovery recovery;

    /** A store on this machine's own disk. */
    public ProfileStore(Path file, InstantSource clock) {
        this(file, clock, UUID::randomUUID, Disk.REAL);
    }

    /** @param ids gives the id of a profile that is saved for the first time */
    public ProfileStore(Path file, InstantSource clock, Supplier<UUID> ids, Disk disk) {
        this.file = file.toAbsolutePath();
        this.reader = new ProfileReader(file, disk);
        this.ids = ids;
        this.trusted = new TrustedFile(disk, MAX_BYTES);
        this.atomic = new AtomicFile(disk);
        this.lock = new LockFile(disk);
        this.recovery = new Recovery(trusted, clock);
    }

    /** Where the profile lies, or would lie. */
    public Path file() {
        return file;
    }

    /** What lies there now. Never throws: a profile that can't be read, or that must not be trusted, is a state too. */
    public ProfileState load() {
        return reader.load();
    }

    /**
     * The profile's text, with what this version does not know of it.
     *
     * @throws FaultException {@code profile.absent} where there is none; otherwise where it can't be read or trusted
     */
    public String text() {
        return read().map(text -> Json.write(text.json()))
                .orElseThrow(() -> new FaultException(
                        Fault.at(Place.of(file), Fault.Kind.INPUT, "profile.absent", file.toString())));
    }

    /**
     * Changes the profile that lies there now, and saves it where the change made a difference. A malformed one is set aside
     * first, and the change begins from what {@link Recovery} could save; it is empty where there was none.
     *
     * @return the profile as it lies there now
     * @throws FaultException where it can't be read for another reason than being malformed, or can't be saved; then
     *     nothing has changed
     */
    public Profile update(UnaryOperator<Profile> change) {
        return locked(() -> {
            var real = trusted.real(file);
            Optional<ProfileText> found;
            try {
                found = read();
            } catch (FaultException e) {
                if (!Recovery.malformed(e.fault())) {
                    throw e;
                }
                var next = change.apply(withId(recovery.salvage(backup(real)).orElseGet(this::empty)));
                save(real, next, new ProfileText(empty(), ProfileJson.emptyObject()), recovery.nameFor(real));
                return next;
            }
            var text = found.orElseGet(() -> new ProfileText(empty(), ProfileJson.emptyObject()));
            var next = change.apply(withId(text.profile()));
            if (!withoutId(next).equals(withoutId(text.profile()))) {
                save(real, next, text, backup(real));
            }
            return next;
        });
    }

    /**
     * Does {@code work} while no other thread or process saves. It may call {@link #update}.
     *
     * @throws FaultException {@code storage.locked} where another process held the lock for about five seconds
     */
    public <T> T locked(Supplier<T> work) {
        var real = trusted.real(file);
        return lock.holding(real.resolveSibling(real.getFileName() + ".lock"), work);
    }

    /** Profiles that were set aside because they could not be read, the latest first, each with why. */
    public Map<Path, Fault> setAside() {
        return recovery.setAside(file);
    }

    /**
     * Deletes the profile, the version before it and what was set aside of it.
     *
     * @throws FaultException where something could not be deleted
     */
    public void erase() {
        locked(() -> {
            var real = trusted.real(file);
            SetAside.delete(real);
            for (var each : List.of(backup(real), real)) {
                try {
                    Files.deleteIfExists(each);
                } catch (IOException e) {
                    throw new FaultException(
                            Fault.at(
                                    Place.of(each),
                                    Fault.Kind.STORAGE,
                                    "storage.unwritable",
                                    each.toString(),
                                    Why.of(e)),
                            e);
                }
            }
            return real;
        });
    }

    private Optional<ProfileText> read() {
        return trusted.read(file).map(content -> ProfileText.parse(file, content));
    }

    private void save(Path real, Profile next, ProfileText before, Path keep) {
        var json = ProfileJson.write(next, before.profile(), before.json());
        var content = Json.write(json).getBytes(StandardCharsets.UTF_8);
        if (content.length > MAX_BYTES) {
            // What the next load would refuse must not take the place of what it can read.
            throw new FaultException(Fault.at(
                    Place.of(file),
                    Fault.Kind.STORAGE,
                    "profile.too-full",
                    file.toString(),
                    Integer.toString(MAX_BYTES / 1024)));
        }
        atomic.replace(real, content, Optional.of(keep));
    }

    private Profile empty() {
        return Profile.empty(ProfileJson.NO_ID);
    }

    private Profile withId(Profile profile) {
        return profile.id().equals(ProfileJson.NO_ID) ? profile.withId(ids.get()) : profile;
    }

    private static Profile withoutId(Profile profile) {
        return profile.withId(ProfileJson.NO_ID);
    }

    private static Path backup(Path real) {
        return real.resolveSibling(real.getFileName() + ".bak");
    }
}
