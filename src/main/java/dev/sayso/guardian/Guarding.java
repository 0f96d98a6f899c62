package dev.sayso.guardian;

import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a guardian's file holds.
 *
 * @param child id of the profile that it is about
 * @param until the month in which the child comes of age; empty where that is not known
 * @param consent the consent as it was given; empty where it was not, or was revoked
 * @param allowed by item: what the guardian said to allow or to be asked for, as it stands in the profile
 */
record Guarding(
        UUID child,
        Optional<YearMonth> until,
        PinHash pin,
        LockOut lockOut,
        Optional<Consent> consent,
        SortedMap<String, ChoiceRecord> allowed) {

    /**
     * A guardian's consent.
     *
     * @param edition whose words on what follows the guardian was shown
     */
    record Consent(Instant at, EditionRef edition, String language) {}

    Guarding {
        allowed = Collections.unmodifiableSortedMap(new TreeMap<>(allowed));
    }

    Guarding withChild(UUID id) {
        return new Guarding(id, until, pin, lockOut, consent, allowed);
    }

    Guarding withPin(PinHash newPin) {
        return new Guarding(child, until, newPin, LockOut.NONE, consent, allowed);
    }

    Guarding withLockOut(LockOut now) {
        return new Guarding(child, until, pin, now, consent, allowed);
    }

    Guarding withUntil(Optional<YearMonth> month) {
        return new Guarding(child, month, pin, lockOut, consent, allowed);
    }

    Guarding withConsent(Optional<Consent> given) {
        return new Guarding(child, until, pin, lockOut, given, allowed);
    }

    Guarding withAllowed(Map<String, ChoiceRecord> items) {
        return new Guarding(child, until, pin, lockOut, consent, new TreeMap<>(items));
    }
}
