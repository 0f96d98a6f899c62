package dev.sayso.consent;

import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Minority;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.Place;
import dev.sayso.profile.Age;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Profile;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How the person's age and their guardian's word stand.
 *
 * @param group of which they are now
 * @param until for a minor the month in which they come of age, where it is known
 * @param asked whether the organisation needs to know the group, and nobody has said it
 * @param guarded whether a guardian's PIN was set up
 * @param consented whether the guardian has consented
 * @param mayConsent whether the organisation lets a guardian consent
 * @param fault why what a guardian said can't be trusted
 */
public record Family(
        AgeGroup group,
        Optional<YearMonth> until,
        boolean asked,
        boolean guarded,
        boolean consented,
        boolean mayConsent,
        Optional<Fault> fault) {

    static Family of(Circumstances circumstances, Profile profile, Path guardiansFile) {
        var ward = circumstances.ward();
        var minor = Minority.of(circumstances, profile);
        var group = minor ? AgeGroup.MINOR : profile.age().groupAt(circumstances.now());
        var consented = minor && ward.consented(profile);
        var missing = minor && profile.age().guardianConsented() && !consented;
        return new Family(
                group,
                minor ? profile.age().until().or(ward::until) : Optional.empty(),
                group == AgeGroup.UNKNOWN && circumstances.policy().asksAge(),
                ward.guarded() && ward.fault().isEmpty(),
                consented,
                circumstances.policy().guardianMayConsent(),
                ward.fault().or(() -> missing ? Optional.of(missing(guardiansFile)) : Optional.empty()));
    }

    /** A person of whom nothing can be known. */
    static Family unknown() {
        return new Family(Age.UNKNOWN.group(), Optional.empty(), false, false, false, true, Optional.empty());
    }

    public boolean minor() {
        return group == AgeGroup.MINOR;
    }

    /** Whether everything optional is absent for the person: there is nothing for them to turn on. */
    public boolean waits() {
        return minor() && !(consented && mayConsent);
    }

    private static Fault missing(Path file) {
        return Fault.at(Place.of(file), Kind.STORAGE, "guardian.missing", file.toString());
    }
}
