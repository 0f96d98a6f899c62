package dev.sayso.gate.sentry;

import io.sentry.Hint;
import io.sentry.SentryEnvelope;
import io.sentry.cache.IEnvelopeCache;
import io.sentry.transport.ITransportGate;
import java.util.Collections;
import java.util.Iterator;

/**
 * Looks at an envelope once more before a connection is opened for it: it may have waited in Sentry's queue while the person took
 * something back. Sentry's sender offers each envelope to its cache and then, on the same thread, asks its transport gate whether to
 * connect. Nothing is cached: what was kept would be sent at a later start, whatever was said by then.
 */
final class LastLook implements IEnvelopeCache, ITransportGate {
    private final ThreadLocal<Boolean> mayConnect = ThreadLocal.withInitial(() -> false);

    @Override
    public boolean storeEnvelope(SentryEnvelope envelope, Hint hint) {
        mayConnect.set(Cleared.still(hint));
        return false;
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // Sentry calls the one or the other, by its version.
    public void store(SentryEnvelope envelope, Hint hint) {
        storeEnvelope(envelope, hint);
    }

    @Override
    public void discard(SentryEnvelope envelope) {
        mayConnect.remove();
    }

    @Override
    public Iterator<SentryEnvelope> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public boolean isConnected() {
        var may = mayConnect.get();
        mayConnect.remove();
        return may;
    }
}
