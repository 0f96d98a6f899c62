package dev.sayso.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/** The calls that can fail for reasons outside the program, apart, so that a disk can be made to fail as disks do. */
public interface Disk {
    /** This machine's own. */
    Disk REAL = new Disk() {};

    /** Makes the folder and those above it; what is made is its owner's alone. */
    default void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, OwnerOnly.folder(folder));
        }
    }

    /** Opens a new file that its owner alone may read. */
    default FileChannel create(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(file));
    }

    /** Opens a file to lock it, making it where it is not there yet. */
    default FileChannel openLock(Path file) throws IOException {
        // Before it is opened: a pipe would be waited for, for ever.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a file");
        }
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OwnerOnly.file(file));
    }

    /** Opens a file to read and to write in it, making it where it is not there yet. */
    default FileChannel openShared(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                OwnerOnly.file(file));
    }

    default void write(FileChannel channel, ByteBuffer content) throws IOException {
        while (content.hasRemaining()) {
            channel.write(content);
        }
    }

    /** Moves over whatever lies at {@code to}, in one step. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes a file, a link or an empty folder away. */
    default void delete(Path file) throws IOException {
        Files.delete(file);
    }

    /** Gives the same content a second name. */
    default void link(Path name, Path existing) throws IOException {
        Files.createLink(name, existing);
    }

    /** Makes what was written last; the file's times may be lost. */
    default void force(FileChannel channel) throws IOException {
        channel.force(false);
    }

    default InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    /** The kind of file system that {@code file} lies on, if it is one that keeps no owners and no permissions. */
    default Optional<String> ownerless(Path file) throws IOException {
        return Ownership.ownerless(Files.getFileStore(file).type());
    }

    default Ownership ownership(Path file) throws IOException {
        return Ownership.of(file);
    }
}
