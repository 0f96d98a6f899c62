package dev.sayso.policy;

import static dev.sayso.fault.Fault.Kind.INPUT;
import static dev.sayso.fault.Fault.Kind.STORAGE;

import dev.sayso.fault.Fault;
import dev.sayso.policy.Standing.Kind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Whether what lies at a path may be taken for an organisation's word: only where nobody else could have put it there. */
final class Trust {
    private final PolicyDisk disk;

    Trust(PolicyDisk disk) {
        this.disk = disk;
    }

    /** Why the folders that lead there can't be trusted; empty where they can, and where one is not there. */
    Optional<Fault> folders(Path folder) {
        for (var each : disk.guarded(folder)) {
            try {
                var fault = fault(each, disk.standing(each), Kind.FOLDER);
                if (fault.isPresent()) {
                    return fault;
                }
            } catch (NoSuchFileException e) {
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(PolicyFaults.unreadable(each, e));
            }
        }
        return Optional.empty();
    }

    /** The same of a file by itself. */
    Optional<Fault> file(Path file) throws IOException {
        return fault(file, disk.standing(file), Kind.FILE);
    }

    private Optional<Fault> fault(Path path, Standing standing, Kind wanted) {
        if (standing.kind() == Kind.LINK) {
            // Even one that leads to a good file: who may change what it passes through is more than can be checked.
            return Optional.of(PolicyFaults.of(path, INPUT, "policy.link"));
        }
        if (standing.kind() != wanted) {
            return Optional.of(
                    wanted == Kind.FILE
                            ? PolicyFaults.of(path, INPUT, "policy.not-a-file")
                            : PolicyFaults.of(path, STORAGE, "policy.not-a-folder"));
        }
        if (!standing.administrators()) {
            return Optional.of(
                    disk.mayBeAnybodys(standing.owner())
                            ? PolicyFaults.of(path, INPUT, "policy.unknown-owner", standing.owner())
                            : PolicyFaults.of(path, INPUT, "policy.foreign-owner", standing.owner()));
        }
        if (standing.writableByOthers()) {
            return Optional.of(PolicyFaults.of(path, INPUT, "policy.writable-by-others"));
        }
        return Optional.empty();
    }
}
