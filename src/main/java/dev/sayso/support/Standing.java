package dev.sayso.support;

import java.util.Locale;

/** How a case stands. What was allowed in it holds only while it is open. */
public enum Standing {
    OPEN,
    CLOSED,
    /** It came to its end by itself. */
    LAPSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
