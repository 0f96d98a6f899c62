package dev.sayso.cli;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the details of what nobody foresaw, for whoever is to mend it.
 *
 * @param folder where {@code error.log} is written; made when needed
 */
public record ErrorLog(Path folder) {

    /** Writes the details down, over those of the last time, and says where they are. */
    Fault keep(Throwable unforeseen) {
        var details = new StringWriter();
        unforeseen.printStackTrace(new PrintWriter(details));
        var name = unforeseen.getClass().getSimpleName();
        var file = folder.resolve("error.log");
        try {
            Files.createDirectories(folder);
            Files.writeString(file, details.toString());
            return Fault.at(Place.of(file), Kind.STORAGE, "cli.unforeseen", name, file.toString());
        } catch (IOException e) {
            return Fault.of(Kind.STORAGE, "cli.unforeseen-unlogged", name, String.valueOf(unforeseen.getMessage()));
        }
    }
}
