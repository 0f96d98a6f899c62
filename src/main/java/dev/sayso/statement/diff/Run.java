package dev.sayso.statement.diff;

/**
 * A run of words with one fate. Without the added runs a text is the earlier one, without the removed ones the later.
 *
 * @param change never {@link Change#CHANGED}
 * @param text as it stands, spaces and all
 */
public record Run(Change change, String text) {}
