package dev.sayso.ui.model;

import java.util.Locale;

/** The five drawings of a switch. */
public enum SwitchState {
    REFUSED,
    ALLOWED,
    /** Some of both, or to be asked each time. */
    MIXED,
    UNDECIDED,
    /** Not the person's to turn. */
    LOCKED;

    /** The name of its pseudo-class in the style sheets. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
