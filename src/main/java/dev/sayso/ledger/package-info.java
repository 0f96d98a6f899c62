/**
 * The history of what was said and what became of it: a file that only grows, each line bound to the one before. Decides
 * nothing, and never changes a profile.
 */
package dev.sayso.ledger;
