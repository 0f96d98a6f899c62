/**
 * A guardian's file: the PIN, the wait after wrong ones, and what a guardian allowed. Knows nothing of rules, and decides
 * nothing; no PIN is ever in a text, a fault, a log or a file.
 */
package dev.sayso.guardian;
