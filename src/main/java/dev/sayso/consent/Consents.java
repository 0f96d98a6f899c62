package dev.sayso.consent;

import dev.sayso.fault.Fault;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Account;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * Everything that holds at one moment; a value that never changes.
 *
 * @param profile the person's profile as it was found
 * @param policy the organisation's rules
 * @param family how the person's age and their guardian's word stand
 * @param signal the opt-out that the environment gives, as found
 * @param items by id, in the catalogue's order
 * @param undo the act that {@code undo} would take back next
 * @param setAside profiles that could not be read and were moved aside by an earlier save, each with why
 */
public record Consents(
        ProfileState profile,
        Policy policy,
        Family family,
        Optional<String> signal,
        SequencedMap<String, ItemState> items,
        Optional<UndoStep> undo,
        Map<Path, Fault> setAside) {

    public Consents {
        setAside = Map.copyOf(setAside);
    }

    /** Whose account it is: what the organisation says, else the person. Personal where neither can be known. */
    public Account account() {
        return policy.accountOr(
                profile instanceof ProfileState.Present(var present) ? present.account() : Account.PERSONAL);
    }

    /** The person's profile; one with nothing said where there is none, or none that can be read. */
    public Profile said() {
        return profile instanceof ProfileState.Present(var present) ? present : Profile.empty(new UUID(0, 0));
    }

    /** Whether nothing is decided: no choice is made, for all products or for one, and no preview programme joined. */
    public boolean nothingSaid() {
        return !(profile instanceof ProfileState.Unreadable)
                && Said.in(said()).isEmpty()
                && previews().isEmpty();
    }

    /** Products whose preview programme the person takes part in. */
    public List<String> previews() {
        return profile instanceof ProfileState.Present(var present)
                ? List.copyOf(Memberships.in(present).keySet())
                : List.of();
    }

    /** What each rule of the organisation does here, in the order in which rules decide. */
    public List<RuleEffect> ruleEffects() {
        return RuleEffect.of(this);
    }

    /** The states of one category's items, in order. */
    public List<ItemState> category(String category) {
        return items.values().stream()
                .filter(state -> state.item().category().equals(category))
                .toList();
    }
}
