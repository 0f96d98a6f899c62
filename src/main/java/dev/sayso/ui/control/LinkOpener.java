package dev.sayso.ui.control;

import java.net.URI;

/** Opens an address outside SaySo, which itself never connects to anything. Called only when a person chose a link. */
@FunctionalInterface
public interface LinkOpener {
    void open(URI address);
}
