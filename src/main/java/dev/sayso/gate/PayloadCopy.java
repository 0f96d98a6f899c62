package dev.sayso.gate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Copies the values of one payload, and refuses one that is too much, contains itself, or holds what nobody can look into. */
final class PayloadCopy {
    /** More than anybody could look through. */
    private static final int MOST_VALUES = 10_000;

    private static final int DEEPEST = 32;

    private static final Set<Class<?>> PLAIN = Set.of(
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            UUID.class,
            Instant.class,
            Duration.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class);

    private int values;

    /** That a payload is refused whole. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Refusal(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /** Counts a map or list, which lies that deep. */
    void enter(int depth) {
        count();
        if (depth > DEEPEST) {
            throw new Refusal("too-deep");
        }
    }

    String name(@Nullable Object key) {
        if (key instanceof String name) {
            return name;
        }
        throw new Refusal("unknown-type");
    }

    @Nullable
    Object of(@Nullable Object value, int depth) {
        if (value == null || value instanceof String) {
            count();
            return value;
        }
        return switch (value) {
            case Map<?, ?> map -> map(map, depth);
            case Collection<?> list -> list(list, depth);
            default -> plain(value);
        };
    }

    private Object plain(Object value) {
        count();
        if (value instanceof Enum<?> || PLAIN.contains(value.getClass())) {
            return value;
        }
        throw new Refusal("unknown-type");
    }

    private Object map(Map<?, ?> map, int depth) {
        enter(depth);
        var copy = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : map.entrySet()) {
            copy.put(name(entry.getKey()), of(entry.getValue(), depth + 1));
        }
        return copy;
    }

    private Object list(Collection<?> list, int depth) {
        enter(depth);
        var copy = new ArrayList<@Nullable Object>();
        for (var value : list) {
            copy.add(of(value, depth + 1));
        }
        return copy;
    }

    private void count() {
        values++;
        if (values > MOST_VALUES) {
            throw new Refusal("too-large");
        }
    }
}
