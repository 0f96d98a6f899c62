package dev.sayso.guardian;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.Disk;
import dev.sayso.files.TrustedFile;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import java.nio.file.Path;
import java.util.Optional;

/** The guardian's file as it is read: for who never writes it. May be used from any thread. */
public final class WardFile {
    /** A full file takes some kilobytes. */
    private static final int MAX_BYTES = 1 << 18;

    private final Path file;
    private final TrustedFile trusted;

    /** The file in that folder, which need not exist. */
    public WardFile(Path state, Disk disk) {
        this.file = state.resolve("guardian.json").toAbsolutePath();
        this.trusted = new TrustedFile(disk, MAX_BYTES);
    }

    /** Where it lies, or would lie. */
    public Path file() {
        return file;
    }

    /** What it says of the person. Never throws: a file that can't be trusted says that somebody is a ward, and no more. */
    public Ward ward() {
        try {
            var guarding = read();
            return guarding.isPresent() ? Ward.of(guarding.get()) : Ward.NONE;
        } catch (FaultException e) {
            return Ward.untrusted(e.fault());
        }
    }

    /** The file itself, links followed. */
    Path real() {
        return trusted.real(file);
    }

    Optional<Guarding> read() {
        var content = trusted.read(file);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(GuardingJson.read(Utf8.text(content.get())));
        } catch (MalformedJson e) {
            throw new FaultException(
                    Fault.at(Place.of(file, e.position()), Kind.INPUT, "guardian.damaged", file.toString()), e);
        }
    }
}
