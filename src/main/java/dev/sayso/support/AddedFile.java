package dev.sayso.support;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that the person wants to hand over.
 *
 * @param path its whole path
 * @param item the item that it belongs to: without that one allowed it is not handed over
 * @param target what it leads to, where it was a link when the person named it
 */
public record AddedFile(Path path, String item, Optional<Path> target) {
    /**
     * The file that a person names; a link is followed, because they named it, and is followed later only to where it leads
     * now.
     *
     * @throws FaultException {@code case.no-file} where no file lies there
     */
    public static AddedFile named(Path path, String item) {
        if (!Files.isRegularFile(path)) {
            throw new FaultException(Fault.at(Place.of(path), Kind.INPUT, "case.no-file", path.toString()));
        }
        try {
            var target = Files.isSymbolicLink(path) ? Optional.of(path.toRealPath()) : Optional.<Path>empty();
            return new AddedFile(path.toAbsolutePath(), item, target);
        } catch (IOException e) {
            throw new FaultException(Fault.at(Place.of(path), Kind.INPUT, "case.no-file", path.toString()), e);
        }
    }
}
