package dev.sayso.request;

import java.util.Locale;

/** How a request stands; what is to be seen first stands first. */
public enum RequestState {
    /** The day by which a reply is due has passed. */
    OVERDUE,
    OPEN,
    /** Written, and not sent as far as the person said. */
    DRAFT,
    ANSWERED;

    /** The word in JSON and in {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
