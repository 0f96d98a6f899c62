package dev.sayso.gate.opentelemetry;

import dev.sayso.gate.FieldMap;

/**
 * Which item everything that OpenTelemetry records belongs to. What is not named is never sent.
 *
 * <p>The paths of {@code signals} are these; a name narrows what the word before it says of all of them:
 *
 * <ul>
 *   <li>{@code span}, {@code span.NAME}: a span as a whole
 *   <li>{@code event}, {@code event.NAME}: an event of a span, such as {@code event.exception}
 *   <li>{@code status}: what a span says of its own failure
 *   <li>{@code log}, {@code log.EVENT-NAME}: a log record as a whole
 *   <li>{@code body}: what a log record says in words
 *   <li>{@code metric}, {@code metric.INSTRUMENT}: the measurements of an instrument
 * </ul>
 *
 * A span, log record or measurement goes only where its own item is allowed, whatever attributes it has: that is why {@link
 * FieldMap.Builder#always} lets none of them through.
 *
 * @param signals the items of spans, events, log records and instruments
 * @param attributes the items of attributes, by key: of spans, events, links, log records, measurements, scopes and resources alike
 */
public record SignalMap(FieldMap signals, FieldMap attributes) {}
