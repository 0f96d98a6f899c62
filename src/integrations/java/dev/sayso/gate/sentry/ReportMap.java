package dev.sayso.gate.sentry;

import dev.sayso.gate.FieldMap;

/**
 * Which item everything that Sentry would send belongs to. What is not named is never sent.
 *
 * @param kinds the items of what an envelope holds, by its type: {@code event}, {@code transaction}, {@code session}, {@code attachment},
 *     {@code feedback}, {@code log}. Anything else, such as {@code client_report}, is never sent
 * @param fields the items of the fields of events, transactions, sessions and log records, by their path in Sentry's JSON: {@code
 *     exception.values.stacktrace}
 */
public record ReportMap(FieldMap kinds, FieldMap fields) {
    /**
     * A map to begin with. What a message says may be taken from a file, so it belongs to the contents of files; tags, extra data and what
     * is told of requests belong to nothing until the program says so.
     *
     * @return the map
     */
    public static ReportMap standard() {
        return new ReportMap(standardKinds().build(), standardFields().build());
    }

    /**
     * The kinds of {@link #standard()}, for a program to change.
     *
     * @return a builder
     */
    public static FieldMap.Builder standardKinds() {
        return FieldMap.builder()
                .field("event", "errors.severity")
                .field("transaction", "errors.performance")
                .field("session", "usage.frequency")
                .field("attachment", "errors.file-contents")
                .field("feedback", "support.conversations")
                .field("log", "errors.severity");
    }

    /**
     * The fields of {@link #standard()}, for a program to change.
     *
     * @return a builder
     */
    public static FieldMap.Builder standardFields() {
        var fields = FieldMap.builder();
        for (var plain : new String[] {
            "event_id",
            "timestamp",
            "start_timestamp",
            "platform",
            "type",
            "sdk",
            "contexts.trace.trace_id",
            "contexts.trace.span_id",
            "contexts.trace.type",
            "sid",
            "started",
            "init",
            "seq",
            "trace_id",
            "span_id",
            "attributes.sentry.sdk",
            "attributes.sentry.origin"
        }) {
            fields.always(plain);
        }
        return fields.field("level", "errors.severity")
                .field("exception", "errors.severity")
                .field("exception.values.value", "errors.file-contents")
                .field("exception.values.stacktrace", "errors.components")
                .field("exception.values.module", "errors.components")
                .field("logentry", "errors.file-contents")
                .field("logger", "errors.components")
                .field("threads", "errors.components")
                .field("debug_meta", "errors.components")
                .field("modules", "errors.components")
                .field("release", "errors.components")
                .field("dist", "errors.components")
                .field("environment", "errors.components")
                .field("contexts.app", "errors.components")
                .field("contexts.runtime", "errors.components")
                .field("contexts.device", "errors.components")
                .field("contexts.device.id", "device.identifiers")
                .field("contexts.device.name", "device.identifiers")
                .field("contexts.device.locale", "device.region")
                .field("contexts.device.timezone", "device.region")
                .field("contexts.os", "device.os")
                .field("contexts.culture", "device.region")
                .field("contexts.trace", "errors.performance")
                .field("spans", "errors.performance")
                .field("measurements", "errors.performance")
                .field("duration", "usage.frequency")
                .field("status", "usage.frequency")
                .field("errors", "errors.severity")
                .field("attrs", "errors.components")
                .field("attrs.ip_address", "device.ip-address")
                .field("severity_number", "errors.severity")
                .field("body", "errors.file-contents")
                .field("attributes.sentry.message", "errors.file-contents")
                .field("attributes.sentry.release", "errors.components")
                .field("attributes.sentry.environment", "errors.components")
                .field("attributes.server.address", "device.identifiers")
                .field("attributes.user.id", "device.identifiers")
                .field("attributes.user.email", "support.contact")
                .field("attributes.user.name", "support.contact")
                .field("did", "device.identifiers")
                .field("server_name", "device.identifiers")
                .field("transaction", "usage.features")
                .field("breadcrumbs", "usage.manner")
                .field("user.id", "device.identifiers")
                .field("user.ip_address", "device.ip-address")
                .field("user.geo", "device.region")
                .field("user.email", "support.contact")
                .field("user.username", "support.contact")
                .field("user.name", "support.contact");
    }
}
