package dev.sayso.policy;

import dev.sayso.policy.Standing.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Windows: the owner, and who else is allowed anything that changes. */
final class WindowsDisk implements PolicyDisk {
    /** The administrators and the system itself, in the languages that the program speaks. */
    private static final Set<String> ADMINISTRATORS = Set.of(
            "BUILTIN\\Administrators",
            "VORDEFINIERT\\Administratoren",
            "NT AUTHORITY\\SYSTEM",
            "NT-AUTORIT\u00c4T\\SYSTEM",
            "NT SERVICE\\TrustedInstaller");

    private static final Set<AclEntryPermission> CHANGING = Set.of(
            AclEntryPermission.WRITE_DATA,
            AclEntryPermission.APPEND_DATA,
            AclEntryPermission.DELETE,
            AclEntryPermission.DELETE_CHILD,
            AclEntryPermission.WRITE_ACL,
            AclEntryPermission.WRITE_OWNER);

    @Override
    public Standing standing(Path path) throws IOException {
        var found = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        var view = Files.getFileAttributeView(path, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            // FAT and the like know no owners, so nothing on them can be an organisation's word.
            return new Standing(kind(found), "", false, true);
        }
        return of(kind(found), view.getOwner().getName(), view.getAcl());
    }

    /**
     * The folder and the one above it. In those further up, which are the system's, everybody may make something new but
     * nobody may replace what is there.
     */
    @Override
    public List<Path> guarded(Path folder) {
        var parent = folder.toAbsolutePath().getParent();
        return parent == null ? List.of(folder) : List.of(parent, folder);
    }

    static Standing of(Kind kind, String owner, List<AclEntry> acl) {
        var writable = acl.stream()
                .filter(entry -> entry.type() == AclEntryType.ALLOW)
                .filter(entry -> !entry.flags().contains(AclEntryFlag.INHERIT_ONLY))
                .filter(entry -> !ADMINISTRATORS.contains(entry.principal().getName()))
                .anyMatch(entry -> !Collections.disjoint(entry.permissions(), CHANGING));
        return new Standing(kind, owner, ADMINISTRATORS.contains(owner), writable);
    }

    private static Kind kind(BasicFileAttributes found) {
        if (found.isSymbolicLink() || found.isOther()) {
            // A junction is something other to Java, and leads elsewhere as a link does.
            return Kind.LINK;
        }
        return found.isRegularFile() ? Kind.FILE : Kind.FOLDER;
    }
}
