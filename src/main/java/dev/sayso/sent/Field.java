package dev.sayso.sent;

/**
 * A field that a source may hand out; what it did not declare is refused.
 *
 * @param name within its item; {@code assets/i18n} has a title for it
 * @param covered whether its value is shown masked until somebody asks for it
 */
public record Field(String name, boolean covered) {
    static Field open(String name) {
        return new Field(name, false);
    }

    static Field covered(String name) {
        return new Field(name, true);
    }
}
