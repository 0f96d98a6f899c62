package dev.sayso.cli;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Keeps the details of what nobody foresaw, for whoever is to mend it.
 *
 * @param folder names where {@code error.log} is written; asked for, and made, only when needed
 */
public record ErrorLog(Supplier<Path> folder) {

    /** Writes the details down, over those of the last time, and says where they are. */
    Fault keep(Throwable unforeseen) {
        var details = new StringWriter();
        unforeseen.printStackTrace(new PrintWriter(details));
        var name = unforeseen.getClass().getSimpleName();
        try {
            var file = folder.get().resolve("error.log");
            Files.createDirectories(folder.get());
            Files.writeString(file, details.toString());
            return Fault.at(Place.of(file), Kind.STORAGE, "cli.unforeseen", name, file.toString());
        } catch (IOException | FaultException e) {
            return Fault.of(Kind.STORAGE, "cli.unforeseen-unlogged", name, String.valueOf(unforeseen.getMessage()));
        }
    }
}
