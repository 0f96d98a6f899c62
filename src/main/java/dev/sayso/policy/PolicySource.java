package dev.sayso.policy;

import java.nio.file.Path;
import java.util.List;

/** Somewhere that policy comes from. */
public interface PolicySource {
    /** The name that an administrator knows it by: a path, or a key of the registry. */
    Path name();

    /** Whether there is anything at all, be it without policies. */
    default boolean there() {
        return !read().isEmpty();
    }

    /** The files that it is read from now, and the folder that they lie in; nothing where it is none of files. */
    default List<Path> places() {
        return List.of();
    }

    /**
     * What it holds now, in order; nothing where there is no policy. Never throws: what can't be read, or must not be
     * trusted, is a reading with faults.
     */
    List<Reading> read();

    /** The same, with what it was read from where that is none of {@link #places}. */
    default Taken take() {
        return new Taken(read(), List.of());
    }

    /**
     * Differs from an earlier one where {@link #read} may give something else by now. Asked for often, so it is cheap, and
     * taken before reading.
     */
    Object stamp();
}
