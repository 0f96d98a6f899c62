package dev.sayso.policy;

/**
 * Whose policy it is.
 *
 * @param contact whom to ask; empty where the policy names nobody
 * @param message what it has to say to the people on its machines; empty where it says nothing
 */
public record Organisation(String name, String contact, String message) {}
