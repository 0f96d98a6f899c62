package dev.sayso.decision;

import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Profile;
import org.jspecify.annotations.Nullable;

/** What a person's age and their guardian's word do to what they say. */
public final class Minority {
    private Minority() {}

    /** Whether the person is under age, by what they said or by what their guardian's file has. */
    public static boolean of(Circumstances circumstances, Profile profile) {
        return profile.age().groupAt(circumstances.now()) == AgeGroup.MINOR
                || circumstances.ward().minor(circumstances.now());
    }

    /** Whether nothing optional is there for them: they are under age, and no guardian has consented, or none may. */
    public static boolean waits(Circumstances circumstances, Profile profile) {
        return of(circumstances, profile)
                && !(circumstances.ward().consented(profile)
                        && circumstances.policy().guardianMayConsent());
    }

    /** Why a yes, or the wish to be asked, does not count as said; null where it does. */
    static @Nullable Verdict unsaid(Circumstances circumstances, Profile profile, String item, ChoiceRecord record) {
        if (record.choice() == Choice.REFUSED) {
            return null;
        }
        if (of(circumstances, profile)) {
            return circumstances.ward().allows(item, record) ? null : Verdict.MINOR;
        }
        return unknown(circumstances, profile) ? Verdict.AGE_UNKNOWN : null;
    }

    /** Whether the organisation needs to know if they are under age, and nobody has said it. */
    static boolean unknown(Circumstances circumstances, Profile profile) {
        return profile.age().group() == AgeGroup.UNKNOWN
                && circumstances.policy().asksAge();
    }
}
