package dev.sayso;

import dev.sayso.cli.command.Keyboard;
import java.io.InputStream;
import java.util.Optional;

/** The terminal that the program was started from. */
final class Terminal implements Keyboard {
    @Override
    @SuppressWarnings("SystemConsoleNull") // It is null whenever input or output is no terminal.
    public Optional<char[]> hidden(String prompt) {
        var console = System.console();
        return console == null || !console.isTerminal()
                ? Optional.empty()
                : Optional.ofNullable(console.readPassword("%s", prompt));
    }

    @Override
    public InputStream input() {
        return System.in;
    }
}
