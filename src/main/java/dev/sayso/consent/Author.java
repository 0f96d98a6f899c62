package dev.sayso.consent;

import java.util.Locale;

/**
 * Who says something, and how; kept with every choice.
 *
 * @param by {@code user}, or {@code guardian}
 * @param via {@code panel}, {@code cli} or {@code import}
 * @param language of the words that stood beside the switch
 */
public record Author(String by, String via, Locale language) {
    /** By whom a guardian's words are, in a record. */
    public static final String GUARDIAN = "guardian";

    /** The same, as a guardian who acts for a minor. */
    public Author asGuardian() {
        return new Author(GUARDIAN, via, language);
    }
}
