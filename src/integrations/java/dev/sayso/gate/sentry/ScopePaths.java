package dev.sayso.gate.sentry;

import java.util.Set;

/** Where in a report there may be what stood on a scope. */
final class ScopePaths {
    static final String TAGS = "tags.";

    private static final Set<String> ROOTS = Set.of(
            "tags",
            "extra",
            "user",
            "request",
            "fingerprint",
            "transaction",
            "environment",
            "contexts",
            "attributes",
            "attrs");

    /** What the library itself fills in with each report, and what a scope holds but tells of. */
    private static final Set<String> TOLD = Set.of(
            TAGS,
            "environment",
            "contexts.feedback.",
            "attributes.sentry.",
            "attributes.server.address.",
            "attrs.release",
            "attrs.environment");

    /** What a transaction says of itself. Any other report has it from the span that stands on a scope, and that may have been changed. */
    private static final Set<String> OF_A_TRANSACTION = Set.of("transaction", "contexts.trace.");

    /** In feedback it is the screen that a scope names, unless the program says another. */
    private static final String SCREEN = "contexts.feedback.url";

    private ScopePaths() {}

    static String root(String path) {
        int end = path.indexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }

    static boolean holds(String root) {
        return ROOTS.contains(root);
    }

    /** Whether what stands there in a report of that kind may have been changed without anybody's being told. */
    static boolean changesUntold(String kind, String path) {
        if (path.equals(SCREEN)) {
            return true;
        }
        var itsOwn = kind.equals("transaction") && OF_A_TRANSACTION.stream().anyMatch(path::startsWith);
        return !itsOwn && TOLD.stream().noneMatch(path::startsWith);
    }
}
