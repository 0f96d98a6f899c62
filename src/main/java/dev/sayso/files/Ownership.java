package dev.sayso.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose a file is and whether its content can be trusted.
 *
 * @param owner the owner's name
 * @param trusted whether that is the user who runs the program, or the system's administrator
 * @param writableByAll whether everybody may write it
 */
public record Ownership(String owner, boolean trusted, boolean writableByAll) {
    /** Owners of that kind are the system itself, in the languages that the program speaks. */
    private static final List<String> WINDOWS_SYSTEM =
            List.of("BUILTIN\\", "VORDEFINIERT\\", "NT AUTHORITY\\", "NT-AUTORIT\u00c4T\\");

    /** On these the system says of every file the same, whoever wrote it: what it was told when they were mounted. */
    private static final Set<String> OWNERLESS = Set.of("vfat", "msdos", "exfat", "fuseblk", "ntfs", "ntfs3");

    static Optional<String> ownerless(String fileSystem) {
        return Optional.of(fileSystem).filter(OWNERLESS::contains);
    }

    static Ownership of(Path file) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix == null) {
            var owner = Files.getOwner(file);
            var system = WINDOWS_SYSTEM.stream().anyMatch(owner.getName()::startsWith);
            return new Ownership(owner.getName(), system || owner.equals(self(file)), false);
        }
        var attributes = posix.readAttributes();
        var owner = attributes.owner();
        var root = Files.getAttribute(file, "unix:uid").equals(0);
        return new Ownership(
                owner.getName(),
                root || owner.equals(self(file)),
                attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE));
    }

    /** The user who runs the program. */
    static UserPrincipal self(Path file) throws IOException {
        // A process's own entry tells the user even where that user has no name, as in a container.
        var process = Path.of("/proc/self");
        if (Files.exists(process)) {
            return Files.getOwner(process);
        }
        return file.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
    }
}
