package dev.sayso.cli.command;

import java.util.Optional;

/** Asks the person who sits at the terminal. */
@FunctionalInterface
public interface Asking {
    /** What they answer; nothing where nobody sits there, or where they end the input. */
    Optional<String> answer(String question);
}
