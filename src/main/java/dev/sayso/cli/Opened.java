package dev.sayso.cli;

import dev.sayso.cli.command.Options;
import dev.sayso.cli.command.Session;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The session of one run, opened when it is first needed: help and version need none. */
final class Opened implements Supplier<Session>, AutoCloseable {
    private final Function<Options, Session> opener;
    private final Options options;
    private Optional<Session> session = Optional.empty();

    Opened(Function<Options, Session> opener, Options options) {
        this.opener = opener;
        this.options = options;
    }

    @Override
    public synchronized Session get() {
        if (session.isEmpty()) {
            session = Optional.of(opener.apply(options));
        }
        return session.get();
    }

    synchronized void ifThere(Consumer<Session> use) {
        session.ifPresent(use);
    }

    @Override
    public synchronized void close() {
        session.ifPresent(Session::close);
        session = Optional.empty();
    }
}
