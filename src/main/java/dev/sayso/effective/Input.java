package dev.sayso.effective;

import dev.sayso.files.Listing;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file or folder that was decided from, as it was then, so that a reader can see that it changed since. Links are followed.
 *
 * @param access owner, group and mode, {@code 0:0:100644}; empty where nothing lies there, and on Windows
 * @param bytes the size of a file; empty for all else
 * @param sha256 of a file's content; empty for all else, and where it can't be read
 * @param names what lies in a folder, sorted; empty for all else
 */
record Input(
        Path path, Optional<String> access, OptionalLong bytes, Optional<String> sha256, Optional<List<String>> names) {
    private static final System.Logger LOG = System.getLogger(Input.class.getName());
    /** No file that decides is larger and counts. */
    private static final int MAX_BYTES = 4 << 20;

    /** What lies at the path now. */
    static Input of(Path path) {
        try {
            var found = Files.readAttributes(path, BasicFileAttributes.class);
            var access = access(path);
            if (found.isDirectory()) {
                return new Input(path, access, OptionalLong.empty(), Optional.empty(), Optional.of(names(path)));
            }
            var sha256 = found.isRegularFile() ? sha256(path) : Optional.<String>empty();
            return new Input(path, access, OptionalLong.of(found.size()), sha256, Optional.empty());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "nothing at " + path, e);
            return new Input(path, Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
        }
    }

    private static Optional<String> access(Path path) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        var found = Files.readAttributes(path, "unix:uid,gid,mode");
        return Optional.of("%d:%d:%o".formatted(number(found, "uid"), number(found, "gid"), number(found, "mode")));
    }

    private static int number(Map<String, Object> found, String name) {
        return (Integer) Objects.requireNonNull(found.get(name));
    }

    private static List<String> names(Path folder) {
        return Listing.all(folder).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .sorted()
                .toList();
    }

    private static Optional<String> sha256(Path file) {
        try (var in = Files.newInputStream(file)) {
            var content = in.readNBytes(MAX_BYTES + 1);
            return content.length > MAX_BYTES
                    ? Optional.empty()
                    : Optional.of(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "unreadable: " + file, e);
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
