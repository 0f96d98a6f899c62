package dev.sayso.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears the wishes of later starts. Whoever says nothing, too much or nonsense is let go, and nobody is kept waiting for it. */
final class Listener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    private final Path socket;
    private final ServerSocketChannel server;
    private final Function<Wish, CompletionStage<Answer>> heard;
    private final Duration patience;

    private Listener(
            Path socket, ServerSocketChannel server, Function<Wish, CompletionStage<Answer>> heard, Duration patience) {
        this.socket = socket;
        this.server = server;
        this.heard = heard;
        this.patience = patience;
    }

    /**
     * Listens at {@code socket}, in the place of whatever a process that is no more left there.
     *
     * @param heard called for each wish, on a thread of its own
     * @param patience how long one start may take to say its wish, and may wait for the answer
     */
    static Listener at(Path socket, Function<Wish, CompletionStage<Answer>> heard, Duration patience)
            throws IOException {
        Files.deleteIfExists(socket);
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        var listener = new Listener(socket, server, heard, patience);
        Thread.ofPlatform().daemon().name("sayso-listener").start(listener::listen);
        return listener;
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                var channel = server.accept();
                Thread.ofVirtual().name("sayso-wish").start(() -> answer(channel));
            } catch (IOException e) {
                // Closing it ends the wait as well.
                LOG.debug("no longer listening at {}", socket, e);
                return;
            }
        }
    }

    private void answer(SocketChannel channel) {
        try (channel;
                var _ = Deadline.closing(channel, patience)) {
            var wish = Message.read(Channels.newInputStream(channel));
            var answer = wish.isPresent() ? answer(wish.get()) : Optional.of(Answer.NOT_UNDERSTOOD);
            if (answer.isPresent()) {
                Channels.newOutputStream(channel).write(answer.get().code());
            }
        } catch (IOException e) {
            LOG.debug("a start that asked and did not wait for an answer", e);
        }
    }

    private Optional<Answer> answer(Wish wish) {
        try {
            return Optional.of(heard.apply(wish).toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException | CompletionException e) {
            LOG.debug("the window does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}
