package dev.sayso.gate.proof;

import dev.openfeature.sdk.Client;
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
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.logs.OtlpHttpLogRecordExporter;
import io.opentelemetry.exporter.otlp.http.metrics.OtlpHttpMetricExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.export.BatchLogRecordProcessor;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.sentry.Sentry;
import io.sentry.SentryAttributes;
import io.sentry.SentryEvent;
import io.sentry.SentryLogLevel;
import io.sentry.logger.SentryLogParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;

/** A program that sends a field of each item by each way there is, each with a text that is found again in what arrives. */
final class Emitter implements AutoCloseable {
    private static final Duration SOON = Duration.ofMillis(100);

    private final Collection<String> items;
    private final URI address;
    private final SdkTracerProvider spans;
    private final SdkLoggerProvider logs;
    private final SdkMeterProvider metrics;
    private final Client flags;
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param items each has a field; what a report holds at all is up to errors.severity */
    Emitter(ConsentGate gate, Collection<String> items, String address) {
        this.items = items;
        this.address = URI.create("http://" + address);
        var signals = FieldMap.builder();
        var attributes = FieldMap.builder();
        var fields = ReportMap.standardFields();
        for (var item : items) {
            for (var kind : new String[] {"span.", "log.", "metric."}) {
                signals.field(kind + item, item);
            }
            attributes.field(item, item);
            fields.field("tags." + item, item);
            fields.field("attributes." + item, item);
        }
        var map = new SignalMap(signals.build(), attributes.build());
        spans = SdkTracerProvider.builder()
                .addSpanProcessor(ConsentSpanProcessor.create(
                        gate,
                        map,
                        OtlpHttpSpanExporter.builder()
                                .setEndpoint(this.address + "/v1/traces")
                                .build(),
                        exporter -> BatchSpanProcessor.builder(exporter)
                                .setScheduleDelay(SOON)
                                .build()))
                .build();
        logs = SdkLoggerProvider.builder()
                .addLogRecordProcessor(ConsentLogRecordProcessor.create(
                        gate,
                        map,
                        OtlpHttpLogRecordExporter.builder()
                                .setEndpoint(this.address + "/v1/logs")
                                .build(),
                        exporter -> BatchLogRecordProcessor.builder(exporter)
                                .setScheduleDelay(SOON)
                                .build()))
                .build();
        metrics = ConsentMetrics.register(
                        SdkMeterProvider.builder(),
                        gate,
                        map,
                        OtlpHttpMetricExporter.builder()
                                .setEndpoint(this.address + "/v1/metrics")
                                .build(),
                        exporter -> PeriodicMetricReader.builder(exporter)
                                .setInterval(Duration.ofDays(1))
                                .build())
                .build();
        var api = OpenFeatureAPI.getInstance();
        api.setProviderAndWait("proof", new ConsentProvider(gate));
        flags = api.getClient("proof");
        Sentry.init(options -> {
            options.setDsn("http://key@" + address + "/1");
            options.getLogs().setEnabled(true);
            ConsentSentry.install(
                    options,
                    gate,
                    new ReportMap(ReportMap.standardKinds().build(), fields.build()),
                    ReportAsker.NOBODY);
        });
    }

    void span(String item, String text) {
        spans.get("proof")
                .spanBuilder(item)
                .setAllAttributes(all(text))
                .startSpan()
                .end();
    }

    void log(String item, String text) {
        logs.get("proof")
                .logRecordBuilder()
                .setEventName(item)
                .setAllAttributes(all(text))
                .emit();
    }

    void measurement(String item, String text) {
        metrics.get("proof").counterBuilder(item).build().add(1, all(text));
    }

    void report(String text) {
        var event = new SentryEvent();
        items.forEach(item -> event.setTag(item, mark(item, text)));
        Sentry.captureEvent(event);
    }

    void logLine(String text) {
        var attributes = new HashMap<String, Object>();
        items.forEach(item -> attributes.put(item, mark(item, text)));
        Sentry.logger()
                .log(SentryLogLevel.ERROR, SentryLogParameters.create(SentryAttributes.fromMap(attributes)), "line");
    }

    /** By the program's own request, which it makes only where the flag is on. */
    void request(String item, String text) {
        if (flags.getBooleanValue(item, true)) {
            try {
                http.send(
                        HttpRequest.newBuilder(address)
                                .POST(HttpRequest.BodyPublishers.ofString(mark(item, text)))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the interval of measurements in which something was granted: of that one nothing leaves. */
    void beginInterval() {
        metrics.forceFlush().join(20, TimeUnit.SECONDS);
    }

    /** Sends what waits; once, since the SDK's processors may take a first flush for one that follows at once. */
    void flush() {
        spans.forceFlush().join(20, TimeUnit.SECONDS);
        logs.forceFlush().join(20, TimeUnit.SECONDS);
        metrics.forceFlush().join(20, TimeUnit.SECONDS);
        Sentry.flush(20_000);
    }

    static String mark(String item, String text) {
        return "<" + text + "|" + item + ">";
    }

    private Attributes all(String text) {
        var all = Attributes.builder();
        items.forEach(item -> all.put(AttributeKey.stringKey(item), mark(item, text)));
        return all.build();
    }

    @Override
    public void close() {
        spans.close();
        logs.close();
        metrics.close();
        Sentry.close();
        OpenFeatureAPI.getInstance().shutdown();
        http.close();
    }
}
