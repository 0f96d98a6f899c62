package dev.sayso.policy;

import java.util.List;

/** Somewhere that policy comes from. */
public interface PolicySource {
    /**
     * What it holds now, in order; nothing where there is no policy. Never throws: what can't be read, or must not be
     * trusted, is a reading with faults.
     */
    List<Reading> read();

    /**
     * Differs from an earlier one where {@link #read} may give something else by now. Asked for often, so it is cheap, and
     * taken before reading.
     */
    Object stamp();
}
