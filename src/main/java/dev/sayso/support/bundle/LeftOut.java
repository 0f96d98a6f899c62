package dev.sayso.support.bundle;

import java.util.Locale;

/**
 * Something that an allowed item would have, and that is not in the bundle.
 *
 * @param name of the value or file
 * @param item the item it belongs to
 * @param detail what more there is to say: a size, what the system said; empty where nothing is
 */
public record LeftOut(String name, String item, Reason reason, String detail) {
    /** Why it is not in the bundle. */
    public enum Reason {
        /** This system has no such thing. */
        ABSENT,
        /** The person has typed nothing. */
        NOT_GIVEN,
        /** It is gone since it was added. */
        MISSING,
        /** It may not be read. */
        UNREADABLE,
        TOO_LARGE,
        /** With it the bundle would be too large. */
        BUNDLE_FULL,
        /** It is no text, so nobody could look through it for secrets. */
        BINARY,
        /** It is text of a sort that can't be looked through for secrets. */
        UNKNOWN_ENCODING,
        /** It is no file. */
        NOT_A_FILE,
        /** It became a link, or leads elsewhere than when the person named it. */
        ANOTHER_LINK;

        /** The word in files, on the command line and in {@code assets/i18n}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
