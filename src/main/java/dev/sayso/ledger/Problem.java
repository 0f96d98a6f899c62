package dev.sayso.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a ledger. */
public enum Problem {
    /** The line is not the one that was written: the next line, or the head, names another hash. */
    CHANGED,
    /** The line is none of a ledger. */
    NOT_AN_ENTRY,
    /** Lines are missing before this one. */
    MISSING,
    /** The line is repeated, or stands where it does not belong. */
    OUT_OF_ORDER,
    /** The file's last line has no end. */
    TORN,
    /** The first line is not the first that was written, and no erasure is stated. */
    BEGINNING_MISSING,
    /** Lines after the last one are missing. */
    END_MISSING,
    /** Lines at the end were written by something that did not finish, or not by SaySo. */
    UNCONFIRMED,
    /** The file that holds count and hash of the last line is missing or unreadable. */
    HEAD_MISSING,
    /** The file is gone. */
    FILE_MISSING,
    /** The damaged file that was kept is not as it was then. */
    FILE_CHANGED;

    /** The word in the file, on the command line and in {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Problem> of(String word) {
        return Arrays.stream(values())
                .filter(problem -> problem.word().equals(word))
                .findFirst();
    }
}
