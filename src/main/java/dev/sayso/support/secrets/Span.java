package dev.sayso.support.secrets;

/**
 * Where a secret stands in a text.
 *
 * @param start index of its first letter
 * @param end index after its last
 */
record Span(SecretKind kind, int start, int end) {}
