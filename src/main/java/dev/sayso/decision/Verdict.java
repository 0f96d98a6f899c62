package dev.sayso.decision;

import java.util.Locale;

/**
 * What holds for an item now, and the reason that decided, in the order in which reasons decide: the first that applies is
 * the verdict. A failure is always blocked.
 */
public enum Verdict {
    /** The item is not in the catalogue. */
    NOT_DECLARED(Outcome.BLOCKED),
    /** The profile is there but can't be read or trusted. */
    PROFILE_UNREADABLE(Outcome.BLOCKED),
    /** A policy file is there but can't be read or trusted. */
    POLICY_UNREADABLE(Outcome.BLOCKED),
    /** A rule forbids it. */
    POLICY_FORBIDS(Outcome.BLOCKED),
    /** The person is under age, and no guardian has consented, or none to what the person said themselves. */
    MINOR(Outcome.BLOCKED),
    /** A rule requires it on a work or school account: the organisation's decision, not the person's consent. */
    POLICY_REQUIRES(Outcome.ALLOWED),
    /** A preview programme that the person joined requires it for that product. */
    PREVIEW_REQUIRES(Outcome.ALLOWED),
    /** The environment asks for it: {@code DO_NOT_TRACK}. */
    SIGNAL(Outcome.BLOCKED),
    /** The organisation needs to know if the person is under age, and nobody has said it: their yes does not count yet. */
    AGE_UNKNOWN(Outcome.BLOCKED),
    /** Granted, but the item changed materially since the edition it was granted under. */
    NEEDS_REVIEW(Outcome.BLOCKED),
    /** Granted longer ago than a grant is valid, or dated more than a day ahead of the clock. */
    EXPIRED(Outcome.BLOCKED),
    GRANTED(Outcome.ALLOWED),
    ASK(Outcome.ASK),
    REFUSED(Outcome.BLOCKED),
    UNDECIDED(Outcome.BLOCKED);

    private final Outcome outcome;

    Verdict(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The reason's word in files, on the command line and in {@code assets/i18n}: {@code policy-forbids}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
