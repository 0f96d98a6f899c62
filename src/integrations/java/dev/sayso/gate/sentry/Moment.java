package dev.sayso.gate.sentry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the moments in Sentry's JSON. */
final class Moment {
    private Moment() {}

    /** The moment; before all grants where it is none that can be read. */
    static Instant of(@Nullable Object value) {
        try {
            if (value instanceof Number seconds) {
                var nanos = new BigDecimal(seconds.toString()).movePointRight(9).toBigInteger();
                return Instant.ofEpochSecond(0, nanos.longValueExact());
            }
            return value instanceof String text ? OffsetDateTime.parse(text).toInstant() : Instant.MIN;
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Instant.MIN;
        }
    }
}
