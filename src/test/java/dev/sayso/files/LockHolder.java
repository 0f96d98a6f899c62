package dev.sayso.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A process that holds a lock until its input ends. */
public final class LockHolder {
    private LockHolder() {}

    public static void main(String[] arguments) {
        new LockFile(Disk.REAL).holding(Path.of(arguments[0]), () -> {
            System.out.println("held");
            try {
                return System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Starts one, and returns when it holds the lock. */
    public static Process holding(Path lock) throws IOException {
        var process = ChildJvm.start(LockHolder.class, lock);
        var said = process.inputReader().readLine();
        if (!"held".equals(said)) {
            throw new AssertionError("the lock is not held: " + said);
        }
        return process;
    }
}
