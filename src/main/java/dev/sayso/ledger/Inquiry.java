package dev.sayso.ledger;

/**
 * A request that a person put to somebody, as the ledger names it: without its words.
 *
 * @param id its name among the person's requests
 * @param kind what is asked for
 * @param to who is asked
 * @param sha256 SHA-256 of the words, lower-case hexadecimal, so that a copy of them can be matched
 */
public record Inquiry(String id, String kind, String to, String sha256) {}
