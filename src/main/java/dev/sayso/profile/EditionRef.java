package dev.sayso.profile;

/**
 * Names one edition of one statement exactly.
 *
 * @param statement id of the statement
 * @param edition id of its edition
 * @param sha256 of the edition's text
 */
public record EditionRef(String statement, String edition, String sha256) {}
