package dev.sayso.ui.control;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands an address to the system's browser. SaySo itself opens no connection. */
public final class Browser implements LinkOpener {
    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final List<String> opener;

    private Browser(List<String> opener) {
        this.opener = List.copyOf(opener);
    }

    /**
     * The browser of that system.
     *
     * @param osName as in the system property {@code os.name}
     */
    public static Browser of(String osName) {
        var os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return new Browser(List.of(os.startsWith("mac") ? "open" : "xdg-open"));
    }

    @Override
    public void open(URI address) {
        if (address.getScheme() == null || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
            return;
        }
        var command = new ArrayList<>(opener);
        command.add(address.toString());
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            // The launcher says so for SaySo's window alone.
            process.environment().remove("GDK_GL", "disable");
            process.start();
        } catch (IOException e) {
            // The address stays on screen and can be copied: that is the answer to whoever clicked.
            LOG.warn("{} could not be started to open {}", opener.getFirst(), address, e);
        }
    }
}
