package dev.sayso.gate.sentry;

import io.sentry.Hint;
import io.sentry.ILogger;
import io.sentry.SentryEnvelope;
import io.sentry.SentryLevel;
import io.sentry.hints.DiskFlushNotification;
import io.sentry.hints.SubmissionResult;
import io.sentry.transport.ITransport;
import io.sentry.transport.RateLimiter;
import io.sentry.util.HintUtils;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one way out: whatever Sentry would send comes by here, in the thread that reports it. */
final class ConsentTransport implements ITransport {
    private final Clearance clearance;
    private final ITransport next;
    private final ILogger log;

    ConsentTransport(Clearance clearance, ITransport next, ILogger log) {
        this.clearance = clearance;
        this.next = next;
        this.log = log;
    }

    @Override
    public void send(SentryEnvelope envelope, Hint hint) throws IOException {
        var left = cleared(envelope);
        if (left.isPresent()) {
            left.get().cleared().travelWith(hint);
            next.send(left.get().envelope(), hint);
        } else {
            // A program that ends with an error waits until its report is out, and this one never will be.
            HintUtils.runIfHasType(hint, SubmissionResult.class, result -> result.setResult(false));
            HintUtils.runIfHasType(hint, DiskFlushNotification.class, DiskFlushNotification::markFlushed);
        }
    }

    private Optional<Clearance.Left> cleared(SentryEnvelope envelope) {
        try {
            return clearance.of(envelope);
        } catch (Exception e) {
            log.log(SentryLevel.WARNING, "not sent: what it holds can't be read", e);
            return Optional.empty();
        }
    }

    @Override
    public boolean isHealthy() {
        return next.isHealthy();
    }

    @Override
    public void flush(long timeoutMillis) {
        next.flush(timeoutMillis);
    }

    @Override
    public @Nullable RateLimiter getRateLimiter() {
        return next.getRateLimiter();
    }

    @Override
    public void close() throws IOException {
        next.close();
    }

    @Override
    public void close(boolean isRestarting) throws IOException {
        next.close(isRestarting);
    }
}
