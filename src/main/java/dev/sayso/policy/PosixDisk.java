package dev.sayso.policy;

import dev.sayso.policy.Standing.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Linux and macOS: owner and permissions, links not followed. */
final class PosixDisk implements PolicyDisk {
    /** The administrator's number; the administrators' group has the same. */
    static final int ROOT = 0;

    /** Linux gives this number to every owner whom the user namespace of the process does not know. */
    private static final int STANDS_FOR_THE_UNKNOWN = 65534;

    /** Each user under their own number: from 0 to 0 and on, as many as there can be. */
    private static final List<String> EVERYBODY = List.of("0", "0", "4294967295");

    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int DIRECTORY = 0040000;
    private static final int SYMBOLIC = 0120000;
    private static final int GROUP_WRITES = 0020;
    private static final int OTHERS_WRITE = 0002;

    private final int administrator;

    PosixDisk(int administrator) {
        this.administrator = administrator;
    }

    @Override
    public Standing standing(Path path) throws IOException {
        var found = Files.readAttributes(path, "unix:mode,uid,gid", LinkOption.NOFOLLOW_LINKS);
        var owner = number(found.get("uid"));
        return of(number(found.get("mode")), owner, number(found.get("gid")), administrator);
    }

    static Standing of(int mode, int owner, int group, int administrator) {
        var kind = switch (mode & TYPE) {
            case REGULAR -> Kind.FILE;
            case DIRECTORY -> Kind.FOLDER;
            case SYMBOLIC -> Kind.LINK;
            default -> Kind.OTHER;
        };
        // A link's own permissions mean nothing.
        var writable =
                kind != Kind.LINK && ((mode & OTHERS_WRITE) != 0 || ((mode & GROUP_WRITES) != 0 && group != ROOT));
        return new Standing(kind, name(owner), owner == administrator, writable);
    }

    @Override
    public boolean mayBeAnybodys(String owner) {
        return owner.equals(name(STANDS_FOR_THE_UNKNOWN)) && !knowsEverybody(users());
    }

    /** Whether a list of users, as the system has it of a process, is that of the whole machine. */
    static boolean knowsEverybody(String users) {
        return users.isBlank() || List.of(users.strip().split("\\s+")).equals(EVERYBODY);
    }

    private static String users() {
        try {
            return Files.readString(Path.of("/proc/self/uid_map"));
        } catch (IOException e) {
            // Where there is no such list there are no such containers.
            return "";
        }
    }

    private static String name(int owner) {
        return "uid " + owner;
    }

    private static int number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).intValue();
    }
}
