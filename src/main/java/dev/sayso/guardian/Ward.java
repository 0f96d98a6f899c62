package dev.sayso.guardian;

import dev.sayso.fault.Fault;
import dev.sayso.profile.Age;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Profile;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a guardian's file says of the person.
 *
 * @param guarded whether a guardian has set up a PIN for them, or somebody damaged the file of one who has
 * @param until the month in which they come of age; empty where that is not known
 * @param consentedFor id of the profile that the guardian has consented for; empty where they have not
 * @param allowed by item: what the guardian said to allow or to be asked for, as it stands in the profile
 * @param fault why the file can't be trusted
 */
public record Ward(
        boolean guarded,
        Optional<YearMonth> until,
        Optional<UUID> consentedFor,
        Map<String, ChoiceRecord> allowed,
        Optional<Fault> fault) {
    /** Of a person whom no guardian speaks for. */
    public static final Ward NONE = new Ward(false, Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

    public Ward {
        allowed = Map.copyOf(allowed);
    }

    static Ward of(Guarding guarding) {
        return new Ward(
                true,
                guarding.until(),
                guarding.consent().map(given -> guarding.child()),
                guarding.allowed(),
                Optional.empty());
    }

    static Ward untrusted(Fault fault) {
        return new Ward(true, Optional.empty(), Optional.empty(), Map.of(), Optional.of(fault));
    }

    /** Whether they are under age still, as the file has it: whoever edits the profile does not come of age by that. */
    public boolean minor(Instant now) {
        return guarded && !(until.isPresent() && Age.over(until.get(), now));
    }

    /** Whether the guardian has consented for the person of that profile, and the profile says so too. */
    public boolean consented(Profile profile) {
        return profile.age().guardianConsented()
                && consentedFor.isPresent()
                && consentedFor.get().equals(profile.id());
    }

    /** Whether the guardian said exactly that; that it has ended since is another matter. */
    public boolean allows(String item, ChoiceRecord said) {
        var own = allowed.get(item);
        return own != null
                && own.choice() == said.choice()
                && own.at().equals(said.at())
                && own.edition().equals(said.edition())
                && own.language().equals(said.language())
                && own.by().equals(said.by())
                && own.via().equals(said.via());
    }
}
