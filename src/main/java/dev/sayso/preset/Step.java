package dev.sayso.preset;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What taking a preset does, or did, to one file.
 *
 * @param path of the file
 */
public record Step(Path path, Change change) {
    /** What becomes of a file. */
    public enum Change {
        /** Nothing lay there. */
        PLACED,
        /** What an earlier preset had placed makes way. */
        REPLACED,
        /** It lies there already. */
        UNCHANGED,
        /** An administrator changed it since, and this preset says nothing new of it. */
        LEFT,
        /** What an earlier preset had placed, and this one does not mean. */
        REMOVED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
