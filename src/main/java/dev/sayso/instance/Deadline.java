package dev.sayso.instance;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Closes what has been waited for long enough: whoever waits for it goes on then, with an {@link IOException}. */
final class Deadline implements AutoCloseable {
    private final CompletableFuture<Void> end;

    private Deadline(CompletableFuture<Void> end) {
        this.end = end;
    }

    static Deadline closing(Closeable channel, Duration after) {
        var later = CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS);
        return new Deadline(CompletableFuture.runAsync(() -> close(channel), later));
    }

    private static void close(Closeable channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end.cancel(false);
    }
}
