package dev.sayso.preset;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A preset and the files that lie beside or below it. It never leaves its folder, and follows no link in it: an administrator's
 * rights read it, and what it names is put where everybody can read.
 *
 * @param preset the file that names the others
 */
record Bundle(Path preset) {
    private static final int LARGEST_PRESET = 256 * 1024;
    private static final int LARGEST = 4 * 1024 * 1024;

    Bundle {
        preset = preset.toAbsolutePath().normalize();
    }

    /**
     * The preset's own content.
     *
     * @throws FaultException where it can't be read
     */
    byte[] content() {
        return bytes(preset, LARGEST_PRESET);
    }

    /** The path of that name; empty where it would lead out of the folder. */
    Optional<Path> inside(String name) {
        // A preset is carried between systems, and what is no separator here may be one there.
        var relative = Path.of(name.replace('\\', '/'));
        var folder = preset.resolveSibling("");
        var found = folder.resolve(relative).normalize();
        var leaves = relative.isAbsolute() || name.contains(":") || !found.startsWith(folder);
        return leaves ? Optional.empty() : Optional.of(found);
    }

    /**
     * The content of a file of the bundle.
     *
     * @throws FaultException where it is no file, is behind a link, is too large or can't be read
     */
    byte[] content(Path inside) {
        var folder = preset.resolveSibling("");
        for (var each = inside.getParent(); each != null && !each.equals(folder); each = each.getParent()) {
            if (Files.isSymbolicLink(each)) {
                throw new FaultException(PresetFaults.of(each, "preset.link"));
            }
        }
        return bytes(inside, LARGEST);
    }

    private static byte[] bytes(Path file, int most) {
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isSymbolicLink()) {
                throw new FaultException(PresetFaults.of(file, "preset.link"));
            }
            // Before it is opened: a pipe would be waited for, for ever.
            if (!found.isRegularFile()) {
                throw new FaultException(PresetFaults.of(file, "preset.not-a-file"));
            }
            try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                var bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw new FaultException(PresetFaults.of(file, "preset.too-large", Integer.toString(most / 1024)));
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw new FaultException(PresetFaults.of(file, "preset.missing"), e);
        } catch (IOException e) {
            throw new FaultException(PresetFaults.unreadable(file, e), e);
        }
    }
}
