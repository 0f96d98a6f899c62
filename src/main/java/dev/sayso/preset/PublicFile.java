package dev.sayso.preset;

import dev.sayso.files.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Replaces files that everybody reads and that the administrator alone writes; each is there whole or not at all. */
final class PublicFile {
    private final Disk disk;

    PublicFile(Disk disk) {
        this.disk = disk;
    }

    void write(Path file, byte[] content) throws IOException {
        folder(folderOf(file));
        var temporary = temporary(file);
        try {
            Files.deleteIfExists(temporary);
            try (var channel = disk.create(temporary)) {
                disk.write(channel, ByteBuffer.wrap(content));
                disk.force(channel);
            }
            permit(temporary, "rw-r--r--");
            disk.move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Clears away what a write that was cut off left. */
    void clear(Path file) throws IOException {
        Files.deleteIfExists(temporary(file));
    }

    void delete(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(file);
        }
    }

    private static Path temporary(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".tmp");
    }

    /** The folder that a file lies in; of a root, itself. */
    static Path folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    /** Makes a folder, and those above it, where it is not there. */
    static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder) || folder.equals(folderOf(folder))) {
            return;
        }
        folder(folderOf(folder));
        Files.createDirectory(folder);
        permit(folder, "rwxr-xr-x");
    }

    /** Takes folders away that hold nothing any more, up to one that stays. */
    static void prune(Path folder, Path stays) throws IOException {
        for (var each = folder;
                each != null && each.startsWith(stays) && !each.equals(stays);
                each = each.getParent()) {
            try {
                Files.deleteIfExists(each);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    /** Whatever mask the installer runs under. */
    private static void permit(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    static boolean holdsOnly(Path folder, Path file) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var inside = Files.list(folder)) {
            return inside.allMatch(file::equals);
        }
    }

    /** The content; empty where nothing lies there. */
    static Optional<byte[]> content(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
