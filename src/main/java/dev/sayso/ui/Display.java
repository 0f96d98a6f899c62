package dev.sayso.ui;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a window can be opened on this machine, and if not, what is missing. */
final class Display {
    static final Fault NO_DISPLAY = Fault.of(Fault.Kind.STORAGE, "panel.no-display");
    private static final String GTK = "libgtk-3.so.0";
    private static final Fault NO_GTK = Fault.of(Fault.Kind.STORAGE, "panel.no-gtk", GTK);

    /** A display of this machine, {@code :0} or {@code unix:0.1}, and not one that another machine lends. */
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private static final String TAKES_CONNECTIONS = " 00010000 ";

    /** What the system's loader says of a library that another one needs and that lies nowhere, whatever its language; one that does has its path there. */
    private static final Pattern LACKING = Pattern.compile(": (lib[^:/ ]+\\.so[^:/ ]*): ");

    private Display() {}

    /**
     * What is missing before the toolkit is even started.
     *
     * @param environment the environment's variables
     * @param osName as in the system property {@code os.name}
     */
    static Optional<Fault> missing(Map<String, String> environment, String osName) {
        if (!onLinux(osName)) {
            return Optional.empty();
        }
        var display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank() || !answers(display)) {
            return Optional.of(NO_DISPLAY);
        }
        // Asking the system's loader takes longer than a start may, so it is asked only where the usual places are
        // empty.
        return liesWhereItUsuallyDoes() || loads() ? Optional.empty() : Optional.of(NO_GTK);
    }

    /** Why a page could not be drawn, where even letters are drawn with a library that is missing; the failure itself elsewhere. */
    static RuntimeException undrawn(CompletionException e) {
        return Optional.ofNullable(e.getCause())
                .filter(UnsatisfiedLinkError.class::isInstance)
                .map(cause -> LACKING.matcher(String.valueOf(cause.getMessage())))
                .filter(Matcher::find)
                .<RuntimeException>map(lacking ->
                        new FaultException(Fault.of(Fault.Kind.STORAGE, "panel.no-library", lacking.group(1)), e))
                .orElse(e);
    }

    private static boolean liesWhereItUsuallyDoes() {
        return Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
                .anyMatch(place -> Files.exists(Path.of(place, GTK)));
    }

    private static boolean onLinux(String osName) {
        return osName.toLowerCase(Locale.ROOT).startsWith("linux");
    }

    /** Whether a display of this machine takes connections; the toolkit waits for ever for one that does not. */
    private static boolean answers(String display) {
        var local = LOCAL.matcher(display);
        if (!local.matches()) {
            return true;
        }
        var name = "/tmp/.X11-unix/X" + local.group(1);
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(name))) {
            return channel.isConnected();
        } catch (IOException e) {
            return listensInNoFolder(Path.of("/proc/net/unix"), name);
        }
    }

    /** Where a display may not write that folder, its socket has the name alone; Java opens no such socket, the toolkit does. */
    static boolean listensInNoFolder(Path list, String name) {
        // Anybody's sockets are in it, and their names are any bytes.
        try (var sockets = Files.lines(list, StandardCharsets.ISO_8859_1)) {
            return sockets.anyMatch(socket -> listensInNoFolder(socket, name));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Whether that line of the system's list of sockets is one of that name which lies in no folder and takes connections. */
    static boolean listensInNoFolder(String socket, String name) {
        return socket.endsWith(" @" + name) && socket.contains(TAKES_CONNECTIONS);
    }

    @SuppressWarnings("restricted")
    private static boolean loads() {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
