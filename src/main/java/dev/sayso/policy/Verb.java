package dev.sayso.policy;

/** What a rule says of its items; the first of two that disagree has force. */
public enum Verb {
    FORBID,
    REQUIRE,
    /** Says what the organisation suggests, and never decides. */
    SUGGEST
}
