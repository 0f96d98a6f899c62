package dev.sayso.statement;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Keeps an imported edition: a folder that is there whole or not at all, and that only its owner can read. */
final class Keeper {
    private static final int MOST = 100;

    private final Path imported;
    private final boolean posix;

    Keeper(Path imported) {
        this.imported = imported;
        this.posix = imported.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    void keep(EditionFolder edition) throws IOException {
        Files.createDirectories(imported, attributes("rwx------"));
        var fresh = Files.createTempDirectory(imported, ".import-", attributes("rwx------"));
        try {
            for (var file : edition.files().entrySet()) {
                write(fresh.resolve(file.getKey()), file.getValue());
            }
            force(fresh);
            move(fresh, edition.name());
            force(imported);
        } catch (IOException | RuntimeException failed) {
            discard(fresh, failed);
            throw failed;
        }
    }

    /** A folder that is in the way is left as it is: it may be broken, and someone may yet mend it. */
    private void move(Path fresh, String name) throws IOException {
        for (var number = 1; ; number++) {
            var target = imported.resolve(number == 1 ? name : name + "-" + number);
            if (number < MOST && Files.exists(target)) {
                continue;
            }
            try {
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (FileSystemException failed) {
                if (number >= MOST || !Files.exists(target)) {
                    throw failed;
                }
            }
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, attributes("rw-------"))) {
            for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Windows has no way to force a folder, and needs none. */
    private void force(Path folder) throws IOException {
        if (posix) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void discard(Path folder, Exception why) {
        try (var inside = Files.newDirectoryStream(folder)) {
            for (var file : inside) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException also) {
            why.addSuppressed(also);
        }
    }

    private FileAttribute<?>[] attributes(String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
