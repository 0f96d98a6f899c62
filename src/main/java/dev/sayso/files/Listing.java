package dev.sayso.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;

/** What lies in a folder, with no link followed. */
public final class Listing {
    private Listing() {}

    /** All of it, sorted by name; nothing where the folder is not there or can't be read. */
    public static List<Path> all(Path folder) {
        try (var inside = Files.newDirectoryStream(folder)) {
            return StreamSupport.stream(inside.spliterator(), false).sorted().toList();
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
    }

    /** The folders in it. */
    public static List<Path> folders(Path folder) {
        return all(folder).stream()
                .filter(inside -> Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** The size of a file or of a link, whatever that leads to; nothing where neither lies there. */
    public static OptionalLong size(Path file) {
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile() || found.isSymbolicLink()
                    ? OptionalLong.of(found.size())
                    : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
