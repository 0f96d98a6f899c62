package dev.sayso.statement;

import dev.sayso.fault.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** All editions on this machine: those that came with the program, and those that were imported. */
@SuppressWarnings("DoNotCallSuggester")
public final class Library {
    /** @param imported where imported editions are kept; need not exist */
    public Library(Path imported, List<Path> shared) {
        throw new UnsupportedOperationException();
    }

    /** All editions that could be read; the latest first, the publisher's own text before a restatement of it. */
    public List<Edition> editions() {
        throw new UnsupportedOperationException();
    }

    /** The edition to show: the first of {@link #editions()} in that language, else the first in English. */
    public Edition current(Locale language) {
        throw new UnsupportedOperationException();
    }

    /** What is wrong with editions that could not be read; they are left where they lie. */
    public List<Fault> faults() {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads a statement from a file and keeps a copy of it.
     *
     * @param file plain text, Markdown or HTML
     * @throws dev.sayso.fault.FaultException where the file can't be read, holds no statement, or can't be kept
     */
    public Edition add(Path file) {
        throw new UnsupportedOperationException();
    }
}
