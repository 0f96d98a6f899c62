package dev.sayso.gate.sentry;

import dev.sayso.gate.ConsentGate;
import io.sentry.AsyncHttpTransportFactory;
import io.sentry.ITransportFactory;
import io.sentry.NoOpTransportFactory;
import io.sentry.SentryOptions;
import java.time.Duration;

/**
 * Holds Sentry to a person's choices, crash handler included.
 *
 * <p>{@code beforeSend} alone does not: Sentry sends sessions, client reports, attachments and more without asking it. So besides that,
 * the way out itself is held: the transport takes out of each envelope what is not allowed, asks the person where they want to be asked,
 * and a last look just before a connection is opened drops what was taken back while it waited. Where nothing is left, no connection is
 * opened. Envelopes are never kept on disk: what is not sent now is not sent at a later start either.
 *
 * <p>What a program sets on a scope once, such as a tag or a user, is taken to be gathered with each report. Set it where the gate allows
 * it, and again when that changes: see {@link ConsentGate#onChange}.
 */
public final class ConsentSentry {
    /** How long a question may stand open before it counts as a no. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private ConsentSentry() {}

    /**
     * Holds Sentry to the choices. To be called last of all that sets options: {@code Sentry.init(options -> { ...;
     * ConsentSentry.install(options, ...); })}.
     *
     * @param options Sentry's options
     * @param gate says what is allowed; it stays open as long as its owner keeps it open
     * @param map which item everything belongs to
     * @param asker puts the question where the person wants to be asked each time
     */
    public static void install(SentryOptions options, ConsentGate gate, ReportMap map, ReportAsker asker) {
        install(options, gate, map, asker, PATIENCE);
    }

    /**
     * Holds Sentry to the choices.
     *
     * @param options Sentry's options
     * @param gate says what is allowed
     * @param map which item everything belongs to
     * @param asker puts the question where the person wants to be asked each time
     * @param patience how long a question may stand open before it counts as a no
     */
    public static void install(
            SentryOptions options, ConsentGate gate, ReportMap map, ReportAsker asker, Duration patience) {
        var before = new BeforeSend(gate, map);
        options.setBeforeSend(before.event(options.getBeforeSend()));
        options.setBeforeSendTransaction(before.transaction(options.getBeforeSendTransaction()));
        options.setBeforeBreadcrumb(before.breadcrumb(options.getBeforeBreadcrumb()));
        options.getLogs().setBeforeSend(before.log(options.getLogs().getBeforeSend()));
        options.setSendClientReports(false);
        options.setEnableSpotlight(false);
        options.setCacheDirPath(null);
        var lastLook = new LastLook();
        options.setEnvelopeDiskCache(lastLook);
        options.setTransportGate(lastLook);
        options.setTransportFactory(transport(options.getTransportFactory(), gate, map, asker, patience));
    }

    private static ITransportFactory transport(
            ITransportFactory chosen, ConsentGate gate, ReportMap map, ReportAsker asker, Duration patience) {
        var factory = chosen instanceof NoOpTransportFactory ? new AsyncHttpTransportFactory() : chosen;
        return (options, request) -> new ConsentTransport(
                new Clearance(gate, map, asker, patience, options.getSerializer()),
                factory.create(options, request),
                options.getLogger());
    }
}
