package dev.sayso.files;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tells within a second that a file changed, came, went, or was replaced by something else; its folder may come and go
 * too. It may tell of a change that left the content as it was.
 */
public final class Watch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Watch.class.getName());
    /** The system's notices are quicker where there are any; where not (macOS, links, network), looking is what works. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(400);

    private final Path file;
    private final Path folder;
    private final Runnable changed;
    private final Optional<WatchService> notices;
    private final Thread thread;
    private Optional<WatchKey> registration = Optional.empty();
    private Optional<Object> registeredFolder = Optional.empty();
    private Stamp seen;

    private Watch(Path file, Runnable changed) {
        this.file = file;
        this.folder = AtomicFile.folderOf(file);
        this.changed = changed;
        this.notices = service(folder);
        register();
        this.seen = Stamp.of(file);
        this.thread =
                Thread.ofPlatform().daemon().name("watch " + file.getFileName()).unstarted(this::run);
    }

    /** Calls {@code changed} on a thread of its own, after each change from now on. */
    public static Watch on(Path file, Runnable changed) {
        var watch = new Watch(file, changed);
        watch.thread.start();
        return watch;
    }

    @Override
    public void close() {
        thread.interrupt();
        notices.ifPresent(service -> {
            try {
                service.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "closing the watch on " + file, e);
            }
        });
    }

    private void run() {
        while (!thread.isInterrupted()) {
            try {
                var noticed = await();
                register();
                var now = Stamp.of(file);
                if (noticed || !now.equals(seen)) {
                    seen = now;
                    changed.run();
                }
            } catch (InterruptedException | ClosedWatchServiceException e) {
                return;
            } catch (RuntimeException e) {
                // One listener's fault must not make every later change go unseen.
                LOG.log(Level.WARNING, "after a change of " + file, e);
            }
        }
    }

    /** Whether the system says that something happened to the file. */
    private boolean await() throws InterruptedException {
        if (registration.isEmpty() || notices.isEmpty()) {
            Thread.sleep(LOOK_EVERY);
            return false;
        }
        var key = notices.get().poll(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        if (key == null) {
            return false;
        }
        var events = key.pollEvents();
        key.reset();
        return events.stream()
                .anyMatch(event -> event.kind().equals(StandardWatchEventKinds.OVERFLOW)
                        || Optional.ofNullable(event.context()).equals(Optional.ofNullable(file.getFileName())));
    }

    /** A folder that was made anew under the same name needs to be registered anew. */
    private void register() {
        var present = Stamp.of(folder).identity();
        var registered = present.equals(registeredFolder)
                && registration.map(WatchKey::isValid).orElse(true);
        if (notices.isEmpty() || registered) {
            return;
        }
        registration.ifPresent(WatchKey::cancel);
        registration = Optional.empty();
        registeredFolder = present;
        if (Files.isDirectory(folder)) {
            try {
                registration = Optional.of(folder.register(
                        notices.get(),
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "only looking at " + file + ", without notices", e);
            }
        }
    }

    private static Optional<WatchService> service(Path folder) {
        try {
            return Optional.of(folder.getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.DEBUG, "no notices for " + folder, e);
            return Optional.empty();
        }
    }
}
