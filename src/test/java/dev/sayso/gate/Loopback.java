package dev.sayso.gate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

/** Who data would be sent to: a server on this machine that counts connections, also those over which no byte comes, and keeps what comes. */
public final class Loopback implements AutoCloseable {
    private final ServerSocket door;
    private final HttpServer server;
    private final AtomicInteger connections = new AtomicInteger();
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private volatile Runnable beforeAnswer = () -> {};

    /** One request's body as it was before it was compressed, each byte a character. */
    public record Received(Instant at, String body) {}

    public Loopback() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::admit);
    }

    /** Where it listens. */
    public String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** How many connections were opened. */
    public int connections() {
        return connections.get();
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    /** All bodies in one text. */
    public String text() {
        return String.join("\n", received.stream().map(Received::body).toList());
    }

    /** Does that before each answer, while the client waits. */
    public void beforeAnswer(Runnable todo) {
        beforeAnswer = todo;
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            InputStream in = exchange.getRequestBody();
            if ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
                in = new GZIPInputStream(in);
            }
            received.add(new Received(Instant.now(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)));
            beforeAnswer.run();
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                connections.incrementAndGet();
                var inside = new Socket(
                        InetAddress.getLoopbackAddress(), server.getAddress().getPort());
                Thread.startVirtualThread(() -> pass(caller, inside));
                Thread.startVirtualThread(() -> pass(inside, caller));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to;
                var in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // One of the two has hung up, which ends the connection.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        server.stop(0);
    }
}
