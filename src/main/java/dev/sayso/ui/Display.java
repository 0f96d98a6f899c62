package dev.sayso.ui;

import dev.sayso.fault.Fault;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a window can be opened on this machine, and if not, what is missing. */
final class Display {
    private static final String GTK = "libgtk-3.so.0";

    /** A display of this machine, {@code :0} or {@code unix:0.1}, and not one that another machine lends. */
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private Display() {}

    /**
     * @param environment the environment's variables
     * @param osName as in the system property {@code os.name}
     */
    static Optional<Fault> missing(Map<String, String> environment, String osName) {
        if (!osName.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return Optional.empty();
        }
        var display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank() || !answers(display)) {
            return Optional.of(Fault.of(Fault.Kind.STORAGE, "panel.no-display"));
        }
        return loads(GTK) ? Optional.empty() : Optional.of(Fault.of(Fault.Kind.STORAGE, "panel.no-gtk", GTK));
    }

    /** Whether a display of this machine takes connections; the toolkit waits for ever for one that does not. */
    private static boolean answers(String display) {
        var local = LOCAL.matcher(display);
        if (!local.matches()) {
            return true;
        }
        var socket = UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + local.group(1));
        try (var channel = SocketChannel.open(socket)) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
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
