package dev.sayso.policy;

import dev.sayso.files.Stamp;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The policies in a folder: every {@code *.json}, sorted by name. */
public final class FolderSource implements PolicySource {
    /** What the name of every policy ends in. */
    static final String ENDING = ".json";

    private final Path folder;
    private final PolicyReader reader;
    private final PolicyDisk disk;
    private final Trust trust;

    /** What lies at one path. Permissions are in it: changing them changes neither size nor time. */
    private record Seen(Path path, Stamp stamp, Optional<Standing> standing) {}

    public FolderSource(Path folder, PolicyReader reader, PolicyDisk disk) {
        this.folder = folder.toAbsolutePath();
        this.reader = reader;
        this.disk = disk;
        this.trust = new Trust(disk);
    }

    @Override
    public List<Reading> read() {
        var untrusted = trust.folders(folder);
        if (untrusted.isPresent()) {
            return List.of(Reading.failed(folder, untrusted.get()));
        }
        try {
            var readings = new ArrayList<Reading>();
            for (var file : files()) {
                var reading = read(file);
                if (reading.isPresent()) {
                    readings.add(reading.get());
                }
            }
            return List.copyOf(readings);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            return List.of(Reading.failed(folder, PolicyFaults.unreadable(folder, e)));
        }
    }

    @Override
    public Object stamp() {
        var seen = new ArrayList<Seen>();
        for (var path : disk.guarded(folder)) {
            seen.add(seen(path));
        }
        try {
            for (var path : files()) {
                seen.add(seen(path));
            }
        } catch (IOException e) {
            seen.add(new Seen(folder.resolve(e.getClass().getName()), Stamp.of(folder), Optional.empty()));
        }
        return List.copyOf(seen);
    }

    @Override
    public Path name() {
        return folder;
    }

    @Override
    public List<Path> places() {
        try {
            return Stream.concat(Stream.of(folder), files().stream()).toList();
        } catch (IOException e) {
            System.getLogger(FolderSource.class.getName()).log(Level.DEBUG, "no policies in " + folder, e);
            return List.of(folder);
        }
    }

    @Override
    public boolean there() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /** One of the files by itself, and the folders that lead to it; empty where there is no such file. */
    Optional<Reading> readAlone(Path file) {
        return trust.folders(folder)
                .map(untrusted -> Reading.failed(folder, untrusted))
                .or(() -> read(file));
    }

    /** Empty where the file went meanwhile. */
    private Optional<Reading> read(Path file) {
        try {
            var untrusted = trust.file(file);
            if (untrusted.isPresent()) {
                return Optional.of(Reading.failed(file, untrusted.get()));
            }
            return Optional.of(content(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Reading.failed(file, PolicyFaults.unreadable(file, e)));
        }
    }

    private Reading content(Path file) throws IOException {
        try (var in = disk.open(file)) {
            return reader.read(file, in.readNBytes(PolicyReader.MAX_BYTES + 1));
        }
    }

    /** Hidden files are left out: an editor keeps its own there while somebody writes. */
    static List<Path> policies(List<Path> entries) {
        return entries.stream()
                .filter(FolderSource::isPolicy)
                .sorted(Comparator.comparing(FolderSource::name))
                .toList();
    }

    static boolean isPolicy(Path file) {
        return name(file).endsWith(ENDING) && !name(file).startsWith(".");
    }

    private List<Path> files() throws IOException {
        return policies(disk.list(folder));
    }

    private Seen seen(Path path) {
        Optional<Standing> standing;
        try {
            standing = Optional.of(disk.standing(path));
        } catch (IOException e) {
            standing = Optional.empty();
        }
        return new Seen(path, Stamp.of(path), standing);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
