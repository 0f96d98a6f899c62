package dev.sayso.profile;

import dev.sayso.fault.Fault;

/** What was found where the profile lies. */
public sealed interface ProfileState {
    /** No profile: nothing was ever said here. */
    record Absent() implements ProfileState {}

    /** A profile that could be read and trusted. */
    record Present(Profile profile) implements ProfileState {}

    /** A profile that is there but can't be read or trusted: nothing may be allowed on its word. */
    record Unreadable(Fault fault) implements ProfileState {}
}
