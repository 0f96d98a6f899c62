package dev.sayso.profile;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A profile that somebody hands over: an export, a preset. Whose it is, and so what it counts for, is for others to ask. */
public final class ProfileFile {
    /** As large as a profile may be. */
    static final int MAX_BYTES = 1 << 20;

    private ProfileFile() {}

    /**
     * What the file says.
     *
     * @throws FaultException where it can't be read, or is no profile; with line and column where it has them
     */
    public static Profile read(Path file) {
        return ProfileText.parse(file, bytes(file)).profile();
    }

    /** @throws FaultException where it can't be read, or is larger than any profile */
    static byte[] bytes(Path file) {
        try {
            // Before it is opened: a pipe would be waited for, for ever.
            if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
                throw new FaultException(Fault.at(Place.of(file), Kind.INPUT, "storage.not-a-file", file.toString()));
            }
            try (var in = Files.newInputStream(file)) {
                var content = in.readNBytes(MAX_BYTES + 1);
                if (content.length > MAX_BYTES) {
                    throw new FaultException(Fault.at(
                            Place.of(file),
                            Kind.INPUT,
                            "storage.too-large",
                            file.toString(),
                            Integer.toString(MAX_BYTES / 1024)));
                }
                return content;
            }
        } catch (IOException e) {
            throw new FaultException(
                    Fault.at(Place.of(file), Kind.STORAGE, "storage.unreadable", file.toString(), Why.of(e)), e);
        }
    }
}
