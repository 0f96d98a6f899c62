package dev.sayso.files;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import java.io.IOException;
import java.nio.file.Path;

/** Says what a failed access to a file means. */
final class StorageFaults {
    private StorageFaults() {}

    static FaultException fault(Path file, String code, String... more) {
        return new FaultException(of(file, code, more));
    }

    static FaultException fault(Path file, String code, IOException cause) {
        return new FaultException(of(file, code, Why.of(cause)), cause);
    }

    private static Fault of(Path file, String code, String... more) {
        var arguments = new String[more.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Fault.at(Place.of(file), Kind.STORAGE, code, arguments);
    }
}
