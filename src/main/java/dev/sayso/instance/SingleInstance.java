package dev.sayso.instance;

import dev.sayso.files.Disk;
import dev.sayso.files.PrivateFolder;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that one person has one window for their choices. The first start holds a lock for as long as it lives, which
 * the system frees when it dies; later ones hand it their wish through a socket beside the lock. Where anything about that
 * fails, or the first does not answer in time, a start opens a window of its own: two windows are better than none.
 */
public final class SingleInstance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 20;

    private final Optional<MeetingPoint> meeting;
    private final Duration patience;
    private Optional<FileChannel> lock = Optional.empty();
    private Optional<Listener> listener = Optional.empty();
    private Optional<Function<Wish, CompletionStage<Boolean>>> window = Optional.empty();
    private final List<Wish> early = new ArrayList<>();
    private boolean closed;

    SingleInstance(Optional<MeetingPoint> meeting, Duration patience) {
        this.meeting = meeting;
        this.patience = patience;
    }

    /** A start that meets others there. */
    public static SingleInstance at(MeetingPoint point) {
        return new SingleInstance(Optional.of(point), PATIENCE);
    }

    /** A start that meets no other. */
    public static SingleInstance alone() {
        return new SingleInstance(Optional.empty(), PATIENCE);
    }

    /** Whether an open window has done what is wished; where not, this start is to open one. */
    public boolean handedOver(Wish wish) {
        return meeting.isPresent() && handedOver(wish, meeting.get());
    }

    private boolean handedOver(Wish wish, MeetingPoint point) {
        var deadline = System.nanoTime() + patience.toNanos();
        try {
            PrivateFolder.make(point.folder(), Disk.REAL);
            while (!claimed(point)) {
                var left = Duration.ofNanos(deadline - System.nanoTime());
                var answer = left.isPositive() ? ask(wish, point, left) : Optional.of(Answer.NOT_UNDERSTOOD);
                if (answer.isPresent() && answer.get() != Answer.CLOSING) {
                    return answer.get() == Answer.SHOWN;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            listen(point);
        } catch (IOException | UnsupportedOperationException e) {
            // No room, no permission, or a file system that has no locks or no sockets.
            LOG.debug("nobody can be met at {}", point, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /**
     * Has each wish done from now on, and first the last of those that came before the window was there.
     *
     * @param shown says whether it was done; not done means that the window is closing
     */
    public void showing(Function<Wish, CompletionStage<Boolean>> shown) {
        List<Wish> waiting;
        synchronized (this) {
            window = Optional.of(shown);
            waiting = List.copyOf(early);
            early.clear();
        }
        if (!waiting.isEmpty()) {
            var _ = shown.apply(waiting.getLast());
        }
    }

    private boolean claimed(MeetingPoint point) throws IOException {
        var channel = Disk.REAL.openLock(point.lock());
        try {
            if (channel.tryLock() != null) {
                lock = Optional.of(channel);
                return true;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("{} is held by this process", point, e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return false;
    }

    private void listen(MeetingPoint point) throws IOException {
        if (!point.fits()) {
            throw new IOException("a path too long for a socket");
        }
        listener = Optional.of(Listener.at(point.socket(), this::heard, patience));
    }

    /** The answer of whoever holds the lock; empty where there is none yet, or none any more. */
    private Optional<Answer> ask(Wish wish, MeetingPoint point, Duration left) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                var _ = Deadline.closing(channel, left)) {
            channel.connect(UnixDomainSocketAddress.of(point.socket()));
            Message.write(wish, Channels.newOutputStream(channel));
            var code = Channels.newInputStream(channel).read();
            return code < 0 ? Optional.empty() : Optional.of(Answer.of(code));
        } catch (IOException e) {
            LOG.debug("nobody answers at {}", point, e);
            return Optional.empty();
        }
    }

    private CompletionStage<Answer> heard(Wish wish) {
        Optional<Function<Wish, CompletionStage<Boolean>>> open;
        synchronized (this) {
            if (closed) {
                return CompletableFuture.completedStage(Answer.CLOSING);
            }
            open = window;
            if (open.isEmpty()) {
                early.add(wish);
                return CompletableFuture.completedStage(Answer.SHOWN);
            }
        }
        return open.get().apply(wish).thenApply(done -> done ? Answer.SHOWN : Answer.CLOSING);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        try {
            if (listener.isPresent()) {
                listener.get().close();
            }
            // Last: whoever gets the lock will put a socket of its own where this one was.
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException e) {
            LOG.debug("leaving {}", meeting, e);
        }
    }
}
