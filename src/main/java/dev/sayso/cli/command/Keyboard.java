package dev.sayso.cli.command;

import java.io.InputStream;
import java.util.Optional;

/** What a person types while a command runs. */
public interface Keyboard {
    /** Asks without showing what is typed; empty where nobody sits at a terminal, or they ended the input. */
    Optional<char[]> hidden(String prompt);

    /** What is piped in. */
    InputStream input();
}
