package dev.sayso.policy;

import dev.sayso.policy.Standing.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Policies that are not in force yet: who owns them is a matter of where they will lie, so nobody is asked. */
final class DraftDisk implements PolicyDisk {
    @Override
    public Standing standing(Path path) throws IOException {
        var found = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Standing(kind(found), "", true, false);
    }

    @Override
    public List<Path> guarded(Path folder) {
        return List.of();
    }

    private static Kind kind(BasicFileAttributes found) {
        if (found.isSymbolicLink()) {
            return Kind.LINK;
        }
        if (found.isDirectory()) {
            return Kind.FOLDER;
        }
        return found.isRegularFile() ? Kind.FILE : Kind.OTHER;
    }
}
