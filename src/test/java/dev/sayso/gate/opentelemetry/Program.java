package dev.sayso.gate.opentelemetry;

import dev.sayso.gate.FieldMap;
import dev.sayso.gate.SteppedGate;
import io.opentelemetry.sdk.testing.time.TestClock;
import java.nio.file.Path;
import java.time.Duration;

/** A program that uses OpenTelemetry, with a clock that it shares with the gate. */
final class Program {
    static final SignalMap MAP = new SignalMap(
            FieldMap.builder()
                    .field("span", "usage.features")
                    .field("log", "errors.severity")
                    .field("body", "errors.file-contents")
                    .field("event.exception", "errors.severity")
                    .field("status", "errors.severity")
                    .field("metric.clicks", "usage.frequency")
                    .field("metric.memory", "errors.performance")
                    .build(),
            FieldMap.builder()
                    .always("service.name")
                    .field("os", "device.os")
                    .field("host.id", "device.identifiers")
                    .field("step", "usage.manner")
                    .field("exception", "errors.components")
                    .build());

    final SteppedGate person;
    final TestClock clock;

    Program(Path base) {
        person = new SteppedGate(base);
        clock = TestClock.create(person.house.now);
    }

    void pass(Duration time) {
        person.pass(time);
        clock.advance(time);
    }
}
