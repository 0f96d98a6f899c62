package dev.sayso.profile;

import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.TrustedFile;
import java.nio.file.Path;

/** One person's profile as it is read: for who never writes it. May be used from any thread. */
public final class ProfileReader {
    private final Path file;
    private final TrustedFile trusted;

    /** The profile that lies there, or would lie there. */
    public ProfileReader(Path file, Disk disk) {
        this.file = file.toAbsolutePath();
        this.trusted = new TrustedFile(disk, ProfileFile.MAX_BYTES);
    }

    /** Where the profile lies, or would lie. */
    public Path file() {
        return file;
    }

    /** What lies there now. Never throws: a profile that can't be read, or that must not be trusted, is a state too. */
    public ProfileState load() {
        try {
            var content = trusted.read(file);
            return content.isPresent()
                    ? new ProfileState.Present(ProfileText.profile(file, content.get()))
                    : new ProfileState.Absent();
        } catch (FaultException e) {
            return new ProfileState.Unreadable(e.fault());
        }
    }
}
