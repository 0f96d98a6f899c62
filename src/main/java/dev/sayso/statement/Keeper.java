package dev.sayso.statement;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps an imported edition: a folder that is there whole or not at all, and that only its owner can read. */
final class Keeper {
    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());
    private static final Pattern NOT_FOR_FILES = Pattern.compile("[^a-z0-9-]");
    private static final int MOST = 100;
    private static final String UNFINISHED = ".import-";
    /** No import takes as long: what is older was left by a process that was killed. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Path imported;
    private final boolean posix;

    Keeper(Path imported) {
        this.imported = imported;
        this.posix = imported.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    void keep(Edition edition, String ending, byte[] bytes) throws IOException {
        Files.createDirectories(imported, attributes("rwx------"));
        var fresh = Files.createTempDirectory(imported, UNFINISHED, attributes("rwx------"));
        try {
            sweep(Files.getLastModifiedTime(fresh).toInstant());
            var language = edition.language().toLanguageTag();
            var file = fresh.resolve("statement." + language + "." + ending);
            write(file, bytes);
            var line = Card.of(edition, file).line(fresh) + "\n";
            write(fresh.resolve(Card.INDEX), line.getBytes(StandardCharsets.UTF_8));
            force(fresh);
            move(fresh, folderName(edition, language));
            force(imported);
        } catch (IOException | RuntimeException failed) {
            discard(fresh, failed);
            throw failed;
        }
    }

    /** Some file systems and some locales know only these letters. */
    private static String folderName(Edition edition, String language) {
        var plain = NOT_FOR_FILES.matcher(edition.statement()).replaceAll("");
        var named = plain.equals(edition.statement())
                ? plain
                : plain + edition.sha256().substring(0, 8);
        return named + "-" + edition.id() + "-" + language;
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

    /** What can't be taken away now, because another import does, is in nobody's way. */
    private void sweep(Instant now) {
        var before = FileTime.from(now.minus(LONGEST));
        try (var left = Files.newDirectoryStream(imported, UNFINISHED + "*")) {
            for (var folder : left) {
                if (Files.getLastModifiedTime(folder).compareTo(before) < 0) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "left in " + imported, e);
        }
    }

    private static void discard(Path folder, Exception why) {
        try {
            delete(folder);
        } catch (IOException also) {
            why.addSuppressed(also);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.newDirectoryStream(folder)) {
            for (var file : inside) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private FileAttribute<?>[] attributes(String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
