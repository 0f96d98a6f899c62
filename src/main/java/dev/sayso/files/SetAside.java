package dev.sayso.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.StreamSupport;

/** The names under which damaged files are kept beside those that took their place. */
public final class SetAside {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private SetAside() {}

    /** A name that nothing has yet, for {@code file} to be set aside under. */
    public static Path nameFor(Path file, Instant now) {
        var name = prefix(file) + TIME.format(now);
        var free = file.resolveSibling(name);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = file.resolveSibling(name + "-" + i);
        }
        return free;
    }

    /** What was set aside of {@code file}; nothing where the folder can't be listed. */
    public static List<Path> of(Path file) {
        try (var files = Files.newDirectoryStream(
                file.resolveSibling("."),
                other -> other.getFileName().toString().startsWith(prefix(file)))) {
            return StreamSupport.stream(files.spliterator(), false)
                    .map(Path::normalize)
                    .toList();
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
    }

    /**
     * Deletes what was set aside of {@code file}.
     *
     * @throws dev.sayso.fault.FaultException where something could not be deleted
     */
    public static void delete(Path file) {
        for (var kept : of(file)) {
            try {
                Files.deleteIfExists(kept);
            } catch (IOException e) {
                throw StorageFaults.fault(kept, "storage.unwritable", e);
            }
        }
    }

    private static String prefix(Path file) {
        return file.getFileName() + ".broken-";
    }
}
