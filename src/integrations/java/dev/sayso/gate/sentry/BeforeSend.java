package dev.sayso.gate.sentry;

import dev.sayso.gate.ConsentGate;
import dev.sayso.gate.FieldMap;
import dev.sayso.gate.GateOutcome;
import io.sentry.SentryOptions.BeforeBreadcrumbCallback;
import io.sentry.SentryOptions.BeforeSendCallback;
import io.sentry.SentryOptions.BeforeSendTransactionCallback;
import io.sentry.SentryOptions.Logs.BeforeSendLogCallback;
import org.jspecify.annotations.Nullable;

/** Drops early what is blocked, so that nothing of it is gathered; what the program's own callbacks drop stays dropped. */
record BeforeSend(ConsentGate gate, ReportMap map, ScopeWatch scopes) {
    BeforeSendCallback event(@Nullable BeforeSendCallback own) {
        return (event, hint) -> {
            scopes.strip(hint);
            return blocked(map.kinds(), "event") ? null : own == null ? event : own.execute(event, hint);
        };
    }

    BeforeSendTransactionCallback transaction(@Nullable BeforeSendTransactionCallback own) {
        return (transaction, hint) -> {
            scopes.strip(hint);
            return blocked(map.kinds(), "transaction")
                    ? null
                    : own == null ? transaction : own.execute(transaction, hint);
        };
    }

    /** A step is kept for reports to come: one that must be asked for then has not been asked for now. */
    BeforeBreadcrumbCallback breadcrumb(@Nullable BeforeBreadcrumbCallback own) {
        return (step, hint) ->
                blocked(map.fields(), "breadcrumbs") ? null : own == null ? step : own.execute(step, hint);
    }

    /** Nobody is asked about a log: what must be asked for is dropped too. */
    BeforeSendLogCallback log(@Nullable BeforeSendLogCallback own) {
        return entry -> !allowed(map.kinds(), LogRecords.KIND) ? null : own == null ? entry : own.execute(entry);
    }

    private boolean allowed(FieldMap fields, String path) {
        return fields.item(path).filter(gate::allows).isPresent();
    }

    private boolean blocked(FieldMap fields, String path) {
        return fields.item(path)
                .map(item -> gate.verdict(item).outcome() == GateOutcome.BLOCKED)
                .orElse(true);
    }
}
