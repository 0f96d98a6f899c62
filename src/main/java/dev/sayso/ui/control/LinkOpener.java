package dev.sayso.ui.control;

import java.net.URI;

/** Opens an address outside the panel, because the person clicked it. */
@FunctionalInterface
public interface LinkOpener {
    void open(URI address);
}
