package dev.sayso.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry of the ledger says happened. */
public enum Act {
    /** A question was put to the person. */
    ASKED,
    GRANTED,
    REFUSED,
    /** Refused after it had been granted. */
    WITHDRAWN,
    /** The person wants to be asked each time. */
    ASK,
    /** The person took back what was said; nothing is decided any more. */
    FORGOTTEN,
    /** A grant became too old to hold. */
    EXPIRED,
    /** A grant stopped holding, because what it was given for changed. */
    NEEDS_REVIEW,
    IMPORTED,
    /** The act before was taken back. */
    UNDONE,
    POLICY_CAME,
    POLICY_LIFTED,
    /** How old the person is was said: of which group they are, and no more. */
    AGE_SAID,
    /** Somebody set up a guardian's PIN. */
    GUARDIAN_SET_UP,
    GUARDIAN_CONSENTED,
    GUARDIAN_REVOKED,
    GUARDIAN_PIN_CHANGED,
    /** A guardian took a copy of the child's choices and history. */
    GUARDIAN_EXPORTED,
    /** A guardian deleted everything of the child. */
    GUARDIAN_DELETED,
    ACCOUNT_CHANGED,
    /** The person put a request to somebody. */
    REQUESTED,
    /** The person says that a request was answered. */
    REQUEST_ANSWERED,
    PREVIEW_JOINED,
    PREVIEW_LEFT,
    /** The choices were erased, and every earlier version of them. */
    PROFILE_ERASED,
    /** The person opened a support case. */
    CASE_OPENED,
    /** The person closed a support case, and what was allowed in it ended. */
    CASE_CLOSED,
    /** A support case came to its end by itself, and what was allowed in it with it. */
    CASE_LAPSED,
    /** An earlier entry's act never took effect: the program ended before the profile was saved. */
    NOT_DONE,
    /** The machine's clock shows an earlier time than at the entry before. */
    CLOCK_SET_BACK,
    /** The ledger goes on from another file, which is damaged and was kept. */
    CONTINUED,
    /** Older entries were erased, because the person wanted that. */
    ERASED;

    /** The word in the file, on the command line and in {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Act> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
    }
}
