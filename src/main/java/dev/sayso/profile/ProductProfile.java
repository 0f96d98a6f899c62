package dev.sayso.profile;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person said for one product alone.
 *
 * @param preview whether the person joined its preview programme
 * @param choices by item; these come before the choices for all products
 */
public record ProductProfile(boolean preview, SortedMap<String, ChoiceRecord> choices) {
    public ProductProfile {
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }

    public ProductProfile(boolean preview, Map<String, ChoiceRecord> choices) {
        this(preview, new TreeMap<>(choices));
    }
}
