package dev.sayso.files;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** Permissions that leave a new file or folder to its owner alone, as each system says that. */
final class OwnerOnly {
    private OwnerOnly() {}

    static FileAttribute<?>[] file(Path file) throws IOException {
        return on(file, "rw-------");
    }

    static FileAttribute<?>[] folder(Path folder) throws IOException {
        return on(folder, "rwx------");
    }

    private static FileAttribute<?>[] on(Path path, String posix) throws IOException {
        var views = path.getFileSystem().supportedFileAttributeViews();
        if (views.contains("posix")) {
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))
            };
        }
        return views.contains("acl") ? new FileAttribute<?>[] {acl(path)} : new FileAttribute<?>[0];
    }

    private static FileAttribute<List<AclEntry>> acl(Path path) throws IOException {
        var entry = AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(Ownership.self(path))
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build();
        return new FileAttribute<>() {
            @Override
            public String name() {
                return "acl:acl";
            }

            @Override
            public List<AclEntry> value() {
                return List.of(entry);
            }
        };
    }
}
