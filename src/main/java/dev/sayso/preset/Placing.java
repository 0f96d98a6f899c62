package dev.sayso.preset;

import dev.sayso.files.Disk;
import dev.sayso.files.LockFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Puts files in place for everybody: all of them, or none and everything as it was, after a crash too. */
final class Placing {
    private final Places places;
    private final PublicFile files;
    private final Journal journal;
    private final LockFile lock;

    Placing(Places places, Disk disk) {
        this.places = places;
        this.files = new PublicFile(disk);
        this.journal = new Journal(places.journal(), disk);
        this.lock = new LockFile(disk);
    }

    Journal journal() {
        return journal;
    }

    /**
     * Does {@code work} while nobody else places anything, after everything that was cut off was put back.
     *
     * @throws dev.sayso.fault.FaultException where this machine's folders can't be written
     */
    Outcome alone(Supplier<Outcome> work) {
        var file = places.file().resolveSibling(".preset-lock");
        try {
            PublicFile.folder(PublicFile.folderOf(file));
            return lock.holding(file, () -> {
                putBack();
                return work.get();
            });
        } catch (IOException e) {
            throw PresetFaults.notPlaced(file, e);
        } finally {
            tidy(file);
        }
    }

    /**
     * Changes files.
     *
     * @throws dev.sayso.fault.FaultException where one can't be changed; then all is as it was
     */
    void change(List<Placement> puts, List<Path> drops) {
        var at = places.file();
        try {
            journal.open(puts, drops);
            for (var put : puts) {
                at = put.target();
                files.write(at, put.content());
            }
            for (var drop : drops) {
                at = drop;
                files.delete(at);
                PublicFile.prune(PublicFile.folderOf(drop), places.statements());
            }
            journal.close();
        } catch (IOException e) {
            var fault = PresetFaults.notPlaced(at, e);
            try {
                putBack();
            } catch (RuntimeException also) {
                fault.addSuppressed(also);
            }
            throw fault;
        }
    }

    private void putBack() {
        try {
            var paths = journal.paths();
            journal.undo();
            for (var path : paths) {
                PublicFile.prune(PublicFile.folderOf(path), places.statements());
            }
        } catch (IOException e) {
            throw PresetFaults.notPlaced(places.journal(), e);
        }
    }

    /** Leaves no folder behind that was made for nothing. What stands in the way of that stands in the way of nothing else. */
    private void tidy(Path lockFile) {
        var folder = PublicFile.folderOf(places.file());
        try {
            PublicFile.prune(places.policies(), folder);
            if (PublicFile.holdsOnly(folder, lockFile)) {
                files.delete(lockFile);
                PublicFile.prune(folder, PublicFile.folderOf(folder));
            }
        } catch (IOException e) {
            return;
        }
    }
}
