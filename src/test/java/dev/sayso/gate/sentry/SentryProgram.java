package dev.sayso.gate.sentry;

import dev.sayso.gate.Loopback;
import dev.sayso.gate.SteppedGate;
import io.sentry.Sentry;
import io.sentry.SentryOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A program that reports with the real library to a server on this machine, and the person at it. */
abstract class SentryProgram {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path base;

    SteppedGate person;
    Loopback publisher;
    ReportAsker asker = ReportAsker.NOBODY;

    @BeforeEach
    void start() throws Exception {
        person = new SteppedGate(base);
        person.house.now = Instant.now().minusSeconds(60);
        publisher = new Loopback();
    }

    @AfterEach
    void stop() throws Exception {
        Sentry.close();
        publisher.close();
    }

    void init(Consumer<SentryOptions> more) {
        init(more, ReportMap.standard());
    }

    void init(Consumer<SentryOptions> more, ReportMap map) {
        init(more, map, PATIENCE);
    }

    void init(Consumer<SentryOptions> more, ReportMap map, Duration patience) {
        Sentry.init(options -> {
            plain(options);
            more.accept(options);
            ConsentSentry.install(options, person.gate(), map, items -> asker.ask(items), patience);
        });
    }

    void ungated() {
        Sentry.init(this::plain);
    }

    void plain(SentryOptions options) {
        options.setDsn("http://key@" + publisher.address() + "/1");
        options.setRelease("editor@1.0");
        options.setTracesSampleRate(1.0);
        options.setServerName("host-4711");
        options.setCacheDirPath(base.resolve("sentry").toString());
    }
}
