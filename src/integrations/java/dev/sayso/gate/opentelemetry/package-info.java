/**
 * Makes a person's choices hold in a program that uses OpenTelemetry: spans, log records and metrics lose what the gate does not let
 * through, once when they are recorded and once more just before they leave. It must not send anything itself.
 */
@NullMarked
package dev.sayso.gate.opentelemetry;

import org.jspecify.annotations.NullMarked;
