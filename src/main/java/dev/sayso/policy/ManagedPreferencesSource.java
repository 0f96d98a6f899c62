package dev.sayso.policy;

import dev.sayso.files.Stamp;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * macOS: the preferences that a device management profile forces, a property list with the keys of a policy file. Places in
 * it are those in the list as the system's own tool prints it as JSON.
 */
final class ManagedPreferencesSource implements PolicySource {
    private final Path file;
    private final SystemCommand command;
    private final PolicyReader reader;
    private final PolicyDisk disk;
    private final Trust trust;

    private record Seen(Stamp stamp, Optional<Standing> standing) {}

    ManagedPreferencesSource(Path file, SystemCommand command, PolicyReader reader, PolicyDisk disk) {
        this.file = file.toAbsolutePath();
        this.command = command;
        this.reader = reader;
        this.disk = disk;
        this.trust = new Trust(disk);
    }

    @Override
    public Path name() {
        return file;
    }

    @Override
    public List<Path> places() {
        return List.of(file);
    }

    @Override
    public List<Reading> read() {
        try {
            // First whether it is there at all: most machines are managed by nobody, and their folders are their own.
            disk.standing(file);
            var untrusted = trust.folders(folder());
            if (untrusted.isEmpty()) {
                untrusted = trust.file(file);
            }
            if (untrusted.isPresent()) {
                return List.of(Reading.failed(file, untrusted.get()));
            }
            var json = command.run(List.of("/usr/bin/plutil", "-convert", "json", "-o", "-", "--", file.toString()));
            return List.of(reader.read(file, json));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            return List.of(Reading.failed(file, PolicyFaults.unreadable(file, e)));
        }
    }

    @Override
    public Object stamp() {
        try {
            return new Seen(Stamp.of(file), Optional.of(disk.standing(file)));
        } catch (IOException e) {
            return new Seen(Stamp.of(file), Optional.empty());
        }
    }

    private Path folder() {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }
}
