package dev.sayso.instance;

import dev.sayso.files.Folders;
import dev.sayso.files.PrivateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Where the starts of one person, with the same choices, on the same screen, find each other.
 *
 * @param folder of the person's alone
 * @param name of the files there, without their ending
 */
public record MeetingPoint(Path folder, String name) {
    /** What the system takes for a socket's path is 108 bytes on Linux and 104 elsewhere, with a zero at the end. */
    private static final int LONGEST_PATH = 103;

    /** Display {@code :0} by another of its names: with its first screen's number, or with the machine's own. */
    private static final String SCREEN = "^unix(?=:)|\\.\\d+$";

    /**
     * The meeting point of a start.
     *
     * @param environment its variables: where the session's own files belong, and on which screen the window would be
     * @param folders which choices, and where to meet where the session has no place for that
     */
    public static MeetingPoint of(Map<String, String> environment, Folders folders) {
        var display = environment.getOrDefault("DISPLAY", "").replaceAll(SCREEN, "");
        var name = name(real(folders.profile()), real(folders.state()), display);
        var session = Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .filter(value -> value.startsWith("/"))
                .flatMap(MeetingPoint::path)
                .filter(MeetingPoint::own)
                .map(runtime -> new MeetingPoint(runtime.resolve("sayso"), name));
        return session.filter(MeetingPoint::fits).orElseGet(() -> new MeetingPoint(real(folders.state()), name));
    }

    /** Whether a socket can have so long a path. */
    boolean fits() {
        return socket().toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH;
    }

    Path socket() {
        return folder.resolve(name + ".socket");
    }

    Path lock() {
        return folder.resolve(name + ".lock");
    }

    private static Optional<Path> path(String value) {
        try {
            return Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            // Also a good name, where the locale has no such letters.
            return Optional.empty();
        }
    }

    /** One that belongs to somebody else, as under sudo, is theirs to keep tidy. */
    private static boolean own(Path folder) {
        try {
            return PrivateFolder.is(folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** Only one person's few choices and screens are told apart: for that checksums do, and they are there at once. */
    private static String name(Path profile, Path state, String display) {
        return Stream.of(profile + "\0" + state, display)
                .map(MeetingPoint::checksum)
                .collect(Collectors.joining("-", "panel-", ""));
    }

    private static String checksum(String said) {
        var sum = new CRC32C();
        sum.update(said.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(sum.getValue(), 8);
    }

    /** The same path by whatever links it was named, also while nothing lies there yet. */
    private static Path real(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        var known = absolute;
        while (known.getParent() != null && !Files.exists(known)) {
            known = known.getParent();
        }
        try {
            return known.toRealPath().resolve(known.relativize(absolute)).normalize();
        } catch (IOException e) {
            return absolute;
        }
    }
}
