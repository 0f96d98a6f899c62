package dev.sayso.catalogue;

/**
 * Something that is always on and no switch can turn off, with its reason.
 *
 * @param fact its id, name and passages
 * @param reason why it can't be chosen
 */
public record Necessity(Fact fact, Wording reason) {}
