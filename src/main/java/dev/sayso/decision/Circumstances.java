package dev.sayso.decision;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.MaterialChange;
import dev.sayso.guardian.Ward;
import dev.sayso.policy.Policy;
import dev.sayso.profile.ProfileState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a decision depends on.
 *
 * @param catalogue what may be collected at all
 * @param profile the person's choices
 * @param policy the organisation's rules
 * @param ward what a guardian's file says of the person
 * @param signal the opt-out that the environment gives, as it was found: {@code DO_NOT_TRACK=1}
 * @param previews by product: the items that its preview programme requires of those who joined
 * @param materialChanges by item: the editions in effect with which it changed materially, the latest last
 * @param now the present moment
 */
public record Circumstances(
        Catalogue catalogue,
        ProfileState profile,
        Policy policy,
        Ward ward,
        Optional<String> signal,
        Map<String, Set<String>> previews,
        Map<String, List<MaterialChange>> materialChanges,
        Instant now) {
    public Circumstances {
        previews = Map.copyOf(previews);
        materialChanges = Map.copyOf(materialChanges);
    }

    /** The circumstances of a person whom no guardian speaks for. */
    public Circumstances(
            Catalogue catalogue,
            ProfileState profile,
            Policy policy,
            Optional<String> signal,
            Map<String, Set<String>> previews,
            Map<String, List<MaterialChange>> materialChanges,
            Instant now) {
        this(catalogue, profile, policy, Ward.NONE, signal, previews, materialChanges, now);
    }
}
