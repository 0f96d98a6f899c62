package dev.sayso.policy;

import java.util.List;

/**
 * What a source held at one moment.
 *
 * @param readings in order
 * @param keys the registry's keys that exactly these were read from
 */
public record Taken(List<Reading> readings, List<RegistryKey> keys) {
    public Taken {
        readings = List.copyOf(readings);
        keys = List.copyOf(keys);
    }
}
