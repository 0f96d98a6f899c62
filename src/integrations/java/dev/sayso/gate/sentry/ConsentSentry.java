package dev.sayso.gate.sentry;

import dev.sayso.gate.ConsentGate;
import io.sentry.AsyncHttpTransportFactory;
import io.sentry.ISerializer;
import io.sentry.ITransportFactory;
import io.sentry.NoOpTransportFactory;
import io.sentry.SentryOptions;
import java.time.Duration;
import java.util.function.Function;

/**
 * Holds Sentry to a person's choices, crash handler included.
 *
 * <p>{@code beforeSend} alone does not: Sentry sends sessions, client reports, attachments and more without asking it. So besides that,
 * the way out itself is held: the transport takes out of each envelope what is not allowed, asks the person where they want to be asked,
 * and a last look just before a connection is opened drops what was taken back while it waited. Where nothing is left, no connection is
 * opened. Envelopes are never kept on disk: what is not sent now is not sent at a later start either.
 *
 * <p>What a program sets on a scope, such as a tag or a user, is gathered when it is set, and a later grant does not release it. Set it
 * where the gate allows it, and again when that changes: see {@link ConsentGate#onChange}. Sentry does not tell when contexts and attributes are
 * set, nor when what a scope holds is changed in place: all that counts as set when this was first called.
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
        var scopes = ScopeWatch.begin(gate, map, options);
        var before = new BeforeSend(gate, map, scopes);
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
        options.setTransportFactory(held(
                options.getTransportFactory(),
                serializer -> new Clearance(gate, map, scopes, asker, patience, serializer)));
    }

    private static ITransportFactory held(ITransportFactory chosen, Function<ISerializer, Clearance> clearance) {
        var factory = chosen instanceof NoOpTransportFactory ? new AsyncHttpTransportFactory() : chosen;
        return (options, request) -> new ConsentTransport(
                clearance.apply(options.getSerializer()), factory.create(options, request), options.getLogger());
    }
}
