package dev.sayso.gate.examples;

import dev.sayso.gate.ConsentGate;
import dev.sayso.gate.opentelemetry.ConsentLogRecordProcessor;
import dev.sayso.gate.opentelemetry.ConsentMetrics;
import dev.sayso.gate.opentelemetry.ConsentSpanProcessor;
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

/** The exporters are those that the program has anyway. */
record Telemetry(SpanExporter spanExporter, LogRecordExporter logExporter, MetricExporter metricExporter) {
    OpenTelemetrySdk heldBy(ConsentGate gate) {
        var spans = ConsentSpanProcessor.create(
                gate,
                Signals.ITEMS,
                spanExporter,
                exporter -> BatchSpanProcessor.builder(exporter).build());
        var logs = ConsentLogRecordProcessor.create(
                gate,
                Signals.ITEMS,
                logExporter,
                exporter -> BatchLogRecordProcessor.builder(exporter).build());
        var metrics = ConsentMetrics.register(
                SdkMeterProvider.builder(), gate, Signals.ITEMS, metricExporter, PeriodicMetricReader::create);

        return OpenTelemetrySdk.builder()
                .setTracerProvider(
                        SdkTracerProvider.builder().addSpanProcessor(spans).build())
                .setLoggerProvider(
                        SdkLoggerProvider.builder().addLogRecordProcessor(logs).build())
                .setMeterProvider(metrics.build())
                .build();
    }
}
