package dev.sayso.support.bundle;

import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.support.SupportCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a bundle says of the consent that it rests on.
 *
 * @param edition the edition that is shown now
 * @param made when it was put together
 * @param program SaySo with its version
 * @param said what was said of each item, and why it holds or not
 */
public record Facts(SupportCase supportCase, EditionRef edition, Instant made, String program, List<Said> said) {
    public Facts {
        said = List.copyOf(said);
    }

    /**
     * How one item stands.
     *
     * @param record what the person said in the case
     * @param verdict the word of the reason that decides
     */
    public record Said(String item, Optional<ChoiceRecord> record, boolean allowed, String verdict) {}
}
