package dev.sayso.consent;

import dev.sayso.ledger.Ledger;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.ProfileStore;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the service lends to who acts for a guardian.
 *
 * @param editions the edition that is shown in a language
 * @param clock this moment, to the second
 */
record Door(
        Changes changes,
        Wards wards,
        Ledger ledger,
        ProfileStore profiles,
        Function<Locale, EditionRef> editions,
        Supplier<Instant> clock) {

    Instant now() {
        return clock.get();
    }
}
