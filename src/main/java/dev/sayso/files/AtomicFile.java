package dev.sayso.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Replaces a file so that every reader, at every moment and after every crash, finds the old content or the new, whole.
 * Whoever replaces a file holds its lock or is its only writer: the temporary file beside it has one fixed name, so that
 * the one that a crash left behind is cleared away by the next save.
 */
public final class AtomicFile {
    private final Disk disk;

    public AtomicFile(Disk disk) {
        this.disk = disk;
    }

    /**
     * Replaces the content and makes it last: after this returns, not even a power cut brings the old content back.
     *
     * @param keep another name, in the same folder, under which the old content stays; replaces what had that name
     * @throws dev.sayso.fault.FaultException where that failed; then the file is as it was
     */
    public void replace(Path file, byte[] content, Optional<Path> keep) {
        replace(file, content, keep, true);
    }

    /** Like {@link #replace}, but after a power cut the old content, or none, may lie there. */
    public void replaceQuickly(Path file, byte[] content) {
        replace(file, content, Optional.empty(), false);
    }

    private void replace(Path file, byte[] content, Optional<Path> keep, boolean force) {
        var temporary = sibling(file, "tmp");
        try {
            var folder = folderOf(file);
            disk.folder(folder);
            try {
                Files.deleteIfExists(temporary);
                write(temporary, content, force);
                if (keep.isPresent() && Files.exists(file)) {
                    keep(file, keep.get());
                }
                disk.move(temporary, file);
            } finally {
                Files.deleteIfExists(temporary);
            }
            if (force) {
                forceFolder(folder);
            }
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unwritable", e);
        }
    }

    private void write(Path temporary, byte[] content, boolean force) throws IOException {
        try (var channel = disk.create(temporary)) {
            disk.write(channel, ByteBuffer.wrap(content));
            if (force) {
                channel.force(true);
            }
        }
    }

    private void keep(Path file, Path kept) throws IOException {
        var second = sibling(file, "old");
        Files.deleteIfExists(second);
        try {
            try {
                disk.link(second, file);
            } catch (IOException | UnsupportedOperationException e) {
                // Not every file system has a second name for a file, and not every owner lets one be made.
                Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES);
            }
            disk.move(second, kept);
        } finally {
            // Moving a name over another name of the same file does nothing at all, and leaves both.
            Files.deleteIfExists(second);
        }
    }

    /** The file is in its place by now; a file system that can't force a folder is no reason to call that a failure. */
    @SuppressWarnings("EmptyCatch")
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and some network file systems force none.
        }
    }

    static Path folderOf(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling("." + file.getFileName() + "." + ending);
    }
}
