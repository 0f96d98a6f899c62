package dev.sayso.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the ledger.
 *
 * @param sequence counts the entries from 1 on, across files
 * @param time when it was written, in UTC to the second
 * @param event what it says
 * @param gap what was erased, in an entry that says so
 * @param former the file that the ledger goes on from, in an entry that says so
 * @param previous SHA-256 of the line before, without its line feed, lower-case hexadecimal
 */
public record Entry(
        long sequence, Instant time, Event event, Optional<Gap> gap, Optional<Former> former, String previous) {

    /** The line as the file holds it, without its line feed. */
    public String line() {
        return new String(EntryJson.write(this), StandardCharsets.UTF_8);
    }

    /**
     * Entries that were erased: all up to one.
     *
     * @param to sequence of the last of them
     * @param bytes how many bytes were taken out of the file
     * @param sha256 of those bytes, so that a copy of them can still be matched
     * @param last SHA-256 of the last erased line, which the first line that is left names
     */
    public record Gap(long to, long bytes, String sha256, String last) {}

    /**
     * A damaged file that the ledger goes on from; the entry's {@code previous} is the SHA-256 of all of it.
     *
     * @param file its name, in the same folder; empty where nothing was left of it
     * @param lines how many of its lines, from its beginning on, nothing contradicts
     * @param bytes how many bytes those take
     * @param problem what is wrong with it
     * @param head SHA-256 of the last line that was known to be written; empty where that was not known
     */
    public record Former(Optional<String> file, long lines, long bytes, Problem problem, Optional<String> head) {}
}
