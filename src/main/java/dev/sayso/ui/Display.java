package dev.sayso.ui;

import dev.sayso.fault.Fault;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a window can be opened on this machine, and if not, what is missing. */
final class Display {
    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /**
     * @param environment the environment's variables
     * @param osName as in the system property {@code os.name}
     */
    static Optional<Fault> missing(Map<String, String> environment, String osName) {
        if (!osName.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(Fault.of(Fault.Kind.STORAGE, "panel.no-display"));
        }
        return loads(GTK) ? Optional.empty() : Optional.of(Fault.of(Fault.Kind.STORAGE, "panel.no-gtk", GTK));
    }

    @SuppressWarnings("restricted")
    private static boolean loads(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
