package dev.sayso.ui.family;

import dev.sayso.consent.Family;

/** What the Family page is there for now. */
enum Stage {
    /** Nobody was asked, or the person is no minor. */
    NOTHING,
    /** The organisation needs to know when the person was born. */
    QUESTION,
    /** A minor whose organisation lets no guardian consent. */
    BLOCKED,
    /** A minor without a guardian's PIN. */
    NO_GUARDIAN,
    /** A minor whose guardian is not at the keyboard. */
    LOCKED,
    /** The guardian is, and has not consented. */
    TERMS,
    /** The guardian is, and decides. */
    CHOICES;

    /** Whether the guardian is at the keyboard. */
    boolean guardians() {
        return this == TERMS || this == CHOICES;
    }

    static Stage of(Family family, boolean unlocked) {
        return switch (family.group()) {
            case UNKNOWN -> family.asked() ? QUESTION : NOTHING;
            case ADULT -> NOTHING;
            case MINOR -> minor(family, unlocked);
        };
    }

    private static Stage minor(Family family, boolean unlocked) {
        if (!family.guarded()) {
            return family.mayConsent() ? NO_GUARDIAN : BLOCKED;
        }
        if (!unlocked) {
            return LOCKED;
        }
        return family.waits() ? TERMS : CHOICES;
    }
}
