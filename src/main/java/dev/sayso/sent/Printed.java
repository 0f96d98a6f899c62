package dev.sayso.sent;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** What a process prints, read on a thread of its own so that waiting for it can be interrupted. */
final class Printed {
    private final FutureTask<byte[]> reading;

    Printed(Process process) {
        reading = new FutureTask<>(() -> process.getInputStream().readNBytes(SystemCommands.MOST_BYTES + 1));
        Thread.ofVirtual().start(reading);
    }

    byte[] bytes() throws IOException, InterruptedException {
        try {
            var bytes = reading.get();
            if (bytes.length > SystemCommands.MOST_BYTES) {
                throw new FileSystemException("", null, "more than " + SystemCommands.MOST_BYTES + " bytes");
            }
            return bytes;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }
}
