package dev.sayso.consent;

import dev.sayso.profile.Difference;
import dev.sayso.profile.Profile;
import java.util.List;
import java.util.Optional;

/**
 * What taking over a file of choices would change, before anything is.
 *
 * @param changes each item whose choice would be another one
 * @param notes what of the file is not taken over, and why
 * @param after the profile as it would be
 */
public record ImportPlan(List<Difference> changes, List<Note> notes, Profile after) {
    public ImportPlan {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /** Why something in the file is not taken over. */
    public enum Reason {
        /** A grant, in a file that does not carry this person's profile id: only they can give it. */
        GRANT_OF_ANOTHER,
        /** An {@code ask} of another's, where the person has refused. */
        REFUSED_HERE,
        /** The person is under age: what is allowed is their guardian's to say, and not a file's. */
        GUARDIAN_DECIDES,
        /** An organisation's rule forbids what it grants. */
        FORBIDDEN,
        /** The catalogue has no such item. */
        UNKNOWN_ITEM,
        /** The item can't be asked for each time. */
        NOT_ASKABLE,
        /** The account, the age or a preview programme: those are said here, not in a file. */
        NOT_A_CHOICE
    }

    /**
     * One such thing.
     *
     * @param subject the item, or the key
     * @param product the product it was said for alone
     * @param detail for {@link Reason#FORBIDDEN} the organisation; for {@link Reason#UNKNOWN_ITEM} what was probably meant
     */
    public record Note(String subject, Optional<String> product, Reason reason, Optional<String> detail) {}
}
