package dev.sayso.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;

/** Folders in which nobody but the user who runs the program can put or take anything. */
public final class PrivateFolder {
    private PrivateFolder() {}

    /**
     * Whether that is so of {@code folder}. Where a system keeps lists of access instead of permissions, its owner answers
     * for them.
     */
    public static boolean is(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || !Files.getOwner(folder).equals(Ownership.self(folder))) {
            return false;
        }
        var posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (posix == null) {
            return true;
        }
        var permissions = posix.readAttributes().permissions();
        return !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }

    /**
     * Makes {@code folder} where it is not there yet.
     *
     * @throws IOException where that can't be done, or where what lies there is not the user's alone
     */
    public static void make(Path folder, Disk disk) throws IOException {
        disk.folder(folder);
        if (!is(folder)) {
            throw new IOException(folder + " is not its user's alone");
        }
    }
}
