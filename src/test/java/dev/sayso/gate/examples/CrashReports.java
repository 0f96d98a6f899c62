package dev.sayso.gate.examples;

import dev.sayso.gate.ConsentGate;
import dev.sayso.gate.sentry.ConsentSentry;
import dev.sayso.gate.sentry.ReportAsker;
import dev.sayso.gate.sentry.ReportMap;
import io.sentry.Sentry;

final class CrashReports {
    private CrashReports() {}

    static void start(ConsentGate gate, ReportAsker dialog) {
        Sentry.init(options -> {
            options.setDsn("https://key@errors.example/1");
            ConsentSentry.install(options, gate, ReportMap.standard(), dialog);
        });
    }
}
