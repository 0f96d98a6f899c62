package dev.sayso.support.bundle;

/**
 * A file that the person added, and whose item is not allowed. It is told to them alone: a bundle does not so much as name it.
 *
 * @param name the name that it would have in the bundle
 * @param item the item it belongs to
 */
public record Withheld(String name, String item) {}
