package dev.sayso.consent;

import java.util.Locale;

/**
 * Who says something, and how; kept with every choice.
 *
 * @param by {@code user}
 * @param via {@code panel}, {@code cli} or {@code import}
 * @param language of the words that stood beside the switch
 */
public record Author(String by, String via, Locale language) {}
