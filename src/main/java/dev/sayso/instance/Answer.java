package dev.sayso.instance;

/** What the one who has the window answers to a wish. */
enum Answer {
    /** The wish comes from another version, or from something that is no SaySo. */
    NOT_UNDERSTOOD,
    SHOWN,
    /** The window is closing. */
    CLOSING;

    static Answer of(int code) {
        return code >= 0 && code < values().length ? values()[code] : NOT_UNDERSTOOD;
    }

    int code() {
        return ordinal();
    }
}
