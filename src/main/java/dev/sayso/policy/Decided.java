package dev.sayso.policy;

import dev.sayso.fault.Place;

/**
 * Something beside rules that a policy settles for its machines.
 *
 * @param organisation the name of the one that says so
 * @param place where it says so
 */
public record Decided<T>(T value, String organisation, Place place) {}
