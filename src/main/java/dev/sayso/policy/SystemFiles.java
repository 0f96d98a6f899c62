package dev.sayso.policy;

import dev.sayso.fault.Fault;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what an administrator said for the whole machine in other files than policies; it is trusted as a policy is. */
public final class SystemFiles {
    private final PolicyDisk disk;
    private final Trust trust;

    public SystemFiles(PolicyDisk disk) {
        this.disk = disk;
        this.trust = new Trust(disk);
    }

    /** Why what lies there can't be an administrator's word; empty where it can, and where nothing lies there. */
    public Optional<Fault> distrust(Path file) {
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        return trust.folders(folder).or(() -> {
            try {
                return trust.file(file);
            } catch (NoSuchFileException e) {
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(PolicyFaults.unreadable(file, e));
            }
        });
    }

    /** As much of the file as {@code most} bytes; empty where there is no file. Whether to trust it must have been asked before. */
    public Optional<byte[]> read(Path file, int most) throws IOException {
        try (var in = disk.open(file)) {
            return Optional.of(in.readNBytes(most));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
