package dev.sayso.gate.examples;

import dev.sayso.gate.FieldMap;
import dev.sayso.gate.opentelemetry.SignalMap;

/** Which item everything belongs to that this program measures. */
final class Signals {
    static final SignalMap ITEMS = new SignalMap(
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

    private Signals() {}
}
