package dev.sayso.cli;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.Place;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Keeps the details of what nobody foresaw, for whoever is to mend it.
 *
 * @param folder names where {@code error.log} is written, given whether the person's files lie beside the program; asked
 *     for, and made, only when needed
 */
public record ErrorLog(Function<Boolean, Path> folder) {

    /** Writes the details down, over those of the last time, and says where they are. */
    Fault keep(Throwable unforeseen, boolean portable) {
        var details = new StringWriter();
        unforeseen.printStackTrace(new PrintWriter(details));
        var name = unforeseen.getClass().getSimpleName();
        try {
            var file = folder.apply(portable).resolve("error.log");
            new AtomicFile(Disk.REAL).replaceQuickly(file, details.toString().getBytes(StandardCharsets.UTF_8));
            return Fault.at(Place.of(file), Kind.STORAGE, "cli.unforeseen", name, file.toString());
        } catch (RuntimeException e) {
            // Whatever it is: the first trouble is the one to tell of.
            return Fault.of(Kind.STORAGE, "cli.unforeseen-unlogged", name, String.valueOf(unforeseen.getMessage()));
        }
    }
}
