package dev.sayso.profile;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person said for one product alone.
 *
 * @param preview whether the person joined its preview programme
 * @param choices by item; these come before the choices for all products
 * @param membership what they agreed to when they joined; empty where only a hand wrote that they did
 */
public record ProductProfile(
        boolean preview, SortedMap<String, ChoiceRecord> choices, Optional<Membership> membership) {
    /** Nothing said. */
    public static final ProductProfile NONE = new ProductProfile(false, Map.of());

    public ProductProfile {
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }

    public ProductProfile(boolean preview, Map<String, ChoiceRecord> choices) {
        this(preview, new TreeMap<>(choices), Optional.empty());
    }

    public ProductProfile withChoices(Map<String, ChoiceRecord> newChoices) {
        return new ProductProfile(preview, new TreeMap<>(newChoices), membership);
    }

    /** The same with that part in the preview programme, or with none. */
    public ProductProfile withMembership(Optional<Membership> newMembership) {
        return new ProductProfile(newMembership.isPresent(), choices, newMembership);
    }
}
