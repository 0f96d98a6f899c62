package dev.sayso.ui.history;

import dev.sayso.ledger.Act;
import java.util.Locale;

/** Kinds of act, as a person looks for them. */
enum Kind {
    ALLOWED,
    REFUSED,
    TAKEN_BACK,
    TAKEN_OVER,
    ENDED,
    RULES,
    RECORD,
    /** Whatever none of the others has. */
    OTHER;

    static Kind of(Act act) {
        return switch (act) {
            case GRANTED, ASK, GUARDIAN_CONSENTED -> ALLOWED;
            case REFUSED, WITHDRAWN -> REFUSED;
            case FORGOTTEN, UNDONE -> TAKEN_BACK;
            case IMPORTED -> TAKEN_OVER;
            case EXPIRED, NEEDS_REVIEW -> ENDED;
            case POLICY_CAME, POLICY_LIFTED -> RULES;
            case NOT_DONE, CLOCK_SET_BACK, CONTINUED, ERASED -> RECORD;
            default -> OTHER;
        };
    }

    /** The word in ids and in {@code assets/i18n}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
