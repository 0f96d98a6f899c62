package dev.sayso.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/**
 * What lies at a path, without its content: two stamps that differ mean that something changed.
 *
 * @param name what lies there itself, be it a link
 * @param target what it leads to
 */
public record Stamp(Optional<Mark> name, Optional<Mark> target) {
    /** Identity, size and times of one file; a change of who may write it shows in {@code changed} alone. */
    record Mark(Optional<Object> key, long size, FileTime modified, Optional<Object> changed, boolean regular) {}

    /** What it is that lies there, whatever it holds. */
    Optional<Object> identity() {
        return target.flatMap(Mark::key);
    }

    /** When what lies there was last written, by the file system's clock; empty where nothing does. */
    public Optional<Instant> written() {
        return target.isPresent() ? Optional.of(target.get().modified().toInstant()) : Optional.empty();
    }

    public static Stamp of(Path file) {
        var name = mark(file, LinkOption.NOFOLLOW_LINKS);
        return new Stamp(name, Files.isSymbolicLink(file) ? mark(file) : name);
    }

    private static Optional<Object> changed(Path file, LinkOption... options) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Optional.of(Files.getAttribute(file, "unix:ctime", options))
                : Optional.empty();
    }

    private static Optional<Mark> mark(Path file, LinkOption... options) {
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class, options);
            return Optional.of(new Mark(
                    Optional.ofNullable(found.fileKey()),
                    found.size(),
                    found.lastModifiedTime(),
                    changed(file, options),
                    found.isRegularFile()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
