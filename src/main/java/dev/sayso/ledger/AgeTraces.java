package dev.sayso.ledger;

import dev.sayso.profile.Age;
import dev.sayso.profile.AgeGroup;
import java.util.Optional;

/** What acts about a person's age and their guardian leave in the profile. */
final class AgeTraces {
    private AgeTraces() {}

    /** What of the profile the act is about; empty where it leaves nothing there. */
    static Optional<Object> of(Act act) {
        return switch (act) {
            case AGE_SAID, GUARDIAN_DELETED -> Optional.of(Act.AGE_SAID);
            case GUARDIAN_CONSENTED, GUARDIAN_REVOKED -> Optional.of(Act.GUARDIAN_CONSENTED);
            default -> Optional.empty();
        };
    }

    /** @param said the group that the act left */
    static boolean stands(Act act, Optional<AgeGroup> said, Age age) {
        return switch (act) {
            case AGE_SAID -> said.map(age.group()::equals).orElse(true);
            case GUARDIAN_DELETED -> age.group() == AgeGroup.UNKNOWN;
            case GUARDIAN_CONSENTED -> age.guardianConsented();
            case GUARDIAN_REVOKED -> !age.guardianConsented();
            default -> true;
        };
    }
}
