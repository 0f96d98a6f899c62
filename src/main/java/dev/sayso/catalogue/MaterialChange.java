package dev.sayso.catalogue;

import java.util.Set;

/**
 * A change that a person who allowed an item before has to be asked about again.
 *
 * @param edition with which it came
 * @param what of the item it changed; at least one aspect
 */
public record MaterialChange(String edition, Set<Aspect> what) {
    public MaterialChange {
        what = Set.copyOf(what);
    }
}
