package dev.sayso.ledger;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Copies all files of a ledger, under its lock. */
final class Export {
    private final Store store;
    private final Path folder;

    Export(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    List<Path> run() {
        var files = store.files();
        for (var file : files) {
            if (Files.exists(copy(file), LinkOption.NOFOLLOW_LINKS)) {
                throw inTheWay(copy(file));
            }
        }
        var copies = new ArrayList<Path>();
        for (var file : files) {
            try {
                Files.createDirectories(folder);
                copies.add(Files.copy(file, copy(file)));
            } catch (FileAlreadyExistsException e) {
                throw inTheWay(Path.of(e.getFile()));
            } catch (IOException e) {
                throw new FaultException(
                        Fault.at(
                                Place.of(copy(file)),
                                Kind.STORAGE,
                                "ledger.not-copied",
                                copy(file).toString(),
                                String.valueOf(e.getMessage())),
                        e);
            }
        }
        return List.copyOf(copies);
    }

    private Path copy(Path file) {
        return folder.resolve(file.getFileName().toString());
    }

    private static FaultException inTheWay(Path taken) {
        return new FaultException(Fault.at(Place.of(taken), Kind.USAGE, "ledger.in-the-way", taken.toString()));
    }
}
