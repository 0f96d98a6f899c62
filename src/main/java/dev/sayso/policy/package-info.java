/**
 * An organisation's rules: where they come from, whether they can be trusted, and what they say together. Knows no person's
 * choices and decides nothing.
 */
package dev.sayso.policy;
