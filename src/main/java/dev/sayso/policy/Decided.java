package dev.sayso.policy;

import dev.sayso.fault.Place;
import java.util.Comparator;

/**
 * Something beside rules that a policy settles for its machines.
 *
 * @param organisation the name of the one that says so
 * @param place where it says so
 */
public record Decided<T>(T value, String organisation, Place place) {
    /** By what was decided. Not by {@code Comparator.comparing}, which no cache of loaded classes keeps: each start would make it anew. */
    static <T> Comparator<Decided<T>> by(Comparator<? super T> order) {
        return (one, other) -> order.compare(one.value(), other.value());
    }
}
