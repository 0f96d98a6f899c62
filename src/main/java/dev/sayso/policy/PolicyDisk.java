package dev.sayso.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What trust in a policy depends on, apart, so that a test need not be the administrator. */
public interface PolicyDisk {
    /** What lies there itself, be it a link, and who may write it. */
    Standing standing(Path path) throws IOException;

    /** The folders that lead to {@code folder}, itself included, that nobody but the administrator may write. */
    default List<Path> guarded(Path folder) {
        var chain = new ArrayList<Path>();
        for (var each = folder.toAbsolutePath(); each != null; each = each.getParent()) {
            chain.addFirst(each);
        }
        return chain;
    }

    /** Whether a file that is said to be that owner's may be anybody's, as in a container that does not know who owns it. */
    default boolean mayBeAnybodys(String owner) {
        return false;
    }

    /** The names in a folder, in no order. */
    default List<Path> list(Path folder) throws IOException {
        // Before it is opened: a pipe would be waited for, for ever.
        if (!Files.readAttributes(folder, BasicFileAttributes.class).isDirectory()) {
            throw new NotDirectoryException(folder.toString());
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            var names = new ArrayList<Path>();
            for (var entry : entries) {
                names.add(entry);
            }
            return names;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    default InputStream open(Path file) throws IOException {
        // A file that became a link since it was looked at is not followed.
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** This machine's own. */
    static PolicyDisk of(String osName) {
        return osName.toLowerCase(Locale.ROOT).startsWith("windows")
                ? new WindowsDisk()
                : new PosixDisk(PosixDisk.ROOT);
    }
}
