package dev.sayso.gate.examples;

import dev.openfeature.sdk.OpenFeatureAPI;
import dev.sayso.gate.ConsentGate;
import dev.sayso.gate.FieldMap;
import dev.sayso.gate.openfeature.ConsentProvider;
import dev.sayso.gate.opentelemetry.ConsentLogRecordProcessor;
import dev.sayso.gate.opentelemetry.ConsentMetrics;
import dev.sayso.gate.opentelemetry.ConsentSpanProcessor;
import dev.sayso.gate.opentelemetry.SignalMap;
import dev.sayso.gate.sentry.ConsentSentry;
import dev.sayso.gate.sentry.ReportAsker;
import dev.sayso.gate.sentry.ReportMap;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.export.BatchLogRecordProcessor;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.sentry.Sentry;

/** The code that the guide shows, as it compiles. What lies between two markers is one of its blocks. */
final class Integrations {
    private Integrations() {}

    static SignalMap map() {
        // begin: map
        var map = new SignalMap(
                FieldMap.builder()
                        .field("span", "usage.features")
                        .field("event.exception", "errors.severity")
                        .field("log", "errors.severity")
                        .field("body", "errors.file-contents")
                        .field("metric.clicks", "usage.frequency")
                        .build(),
                FieldMap.builder()
                        .always("service.name")
                        .field("os", "device.os")
                        .field("host.id", "device.identifiers")
                        .build());
        // end
        return map;
    }

    static OpenTelemetrySdk openTelemetry(
            ConsentGate gate,
            SignalMap map,
            SpanExporter spanExporter,
            LogRecordExporter logExporter,
            MetricExporter metricExporter) {
        // begin: opentelemetry
        var spans = ConsentSpanProcessor.create(
                gate,
                map,
                spanExporter,
                exporter -> BatchSpanProcessor.builder(exporter).build());
        var logs = ConsentLogRecordProcessor.create(
                gate,
                map,
                logExporter,
                exporter -> BatchLogRecordProcessor.builder(exporter).build());
        var metrics = ConsentMetrics.register(
                SdkMeterProvider.builder(), gate, map, metricExporter, PeriodicMetricReader::create);

        var sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(
                        SdkTracerProvider.builder().addSpanProcessor(spans).build())
                .setLoggerProvider(
                        SdkLoggerProvider.builder().addLogRecordProcessor(logs).build())
                .setMeterProvider(metrics.build())
                .build();
        // end
        return sdk;
    }

    static boolean openFeature(ConsentGate gate) {
        // begin: openfeature
        var api = OpenFeatureAPI.getInstance();
        api.setProviderAndWait("sayso", new ConsentProvider(gate));
        var allowed = api.getClient("sayso").getBooleanValue("device.os", false);
        // end
        return allowed;
    }

    static void sentry(ConsentGate gate, ReportAsker dialog) {
        // begin: sentry
        Sentry.init(options -> {
            options.setDsn("https://key@errors.example/1");
            ConsentSentry.install(options, gate, ReportMap.standard(), dialog);
        });
        // end
    }
}
