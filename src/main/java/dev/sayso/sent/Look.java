package dev.sayso.sent;

import dev.sayso.consent.CaseView;
import dev.sayso.support.bundle.Machine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * One look at a machine.
 *
 * @param at when
 * @param cases the person's support cases
 * @param network the machine's connections
 * @param commands runs the system's own
 */
public record Look(
        Machine machine, Instant at, Supplier<List<CaseView>> cases, Connections network, SystemCommands commands) {
    private static final int LARGEST_LINE = 1 << 20;

    /** A look at this machine. */
    public static Look own(Machine machine, Instant at, Supplier<List<CaseView>> cases) {
        return new Look(machine, at, cases, Connections.own(machine.root()), SystemCommands.REAL);
    }

    /** The text of a file, by its path from the root. */
    String text(String path, int mostBytes) throws IOException {
        Path file = machine.root().resolve(path);
        // A pipe would be waited for, for ever.
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "no such file");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new FileSystemException(file.toString(), null, "more than " + mostBytes + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The lines of a small file; none where it is not there or may not be read. */
    List<String> lines(String path) {
        try {
            return text(path, LARGEST_LINE).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The one line of a small file; empty where it is not there or may not be read. */
    String line(String path) {
        return lines(path).stream().findFirst().orElse("");
    }

    boolean has(String path) {
        return Files.exists(machine.root().resolve(path));
    }
}
