package dev.sayso.gate;

import java.util.Optional;

/**
 * A field that was taken out of a payload.
 *
 * @param field the field's path, its names joined by dots: {@code user.name}
 * @param item the item that it belongs to; empty where the map of fields has none for it
 * @param reason why: a word of {@link GateVerdict#reason()}; {@code not-declared} where it belongs to no item, and {@code too-early}
 *     where it was gathered before the item was allowed
 */
public record Struck(String field, Optional<String> item, String reason) {}
