package dev.sayso.files;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** Says what a failed access to a file means. */
final class StorageFaults {
    private StorageFaults() {}

    static FaultException fault(Path file, String code, String... more) {
        return new FaultException(of(file, code, more));
    }

    static FaultException fault(Path file, String code, IOException cause) {
        return new FaultException(of(file, code, reason(cause)), cause);
    }

    private static Fault of(Path file, String code, String... more) {
        var arguments = new String[more.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Fault.at(Place.of(file), Kind.STORAGE, code, arguments);
    }

    private static String reason(IOException e) {
        var said = e instanceof FileSystemException f ? Optional.ofNullable(f.getReason()) : Optional.<String>empty();
        return said.orElseGet(() -> e instanceof AccessDeniedException
                ? "permission denied"
                : e.getClass().equals(IOException.class) && e.getMessage() != null
                        ? e.getMessage()
                        : e.getClass().getSimpleName() + ": " + e.getMessage());
    }
}
