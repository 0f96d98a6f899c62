package dev.sayso.consent;

import java.nio.file.Path;

/**
 * A file that SaySo wrote for the person.
 *
 * @param kind what it holds, a word: {@code profile}, {@code history}
 * @param file where it lies; it may be a link, and is then erased as one
 * @param bytes its size
 */
public record OwnFile(String kind, Path file, long bytes) {}
