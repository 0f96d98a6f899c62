/**
 * One person's choices on this machine and the file that keeps them. Decides nothing: what a choice leads to is worked out
 * in {@code decision}.
 */
package dev.sayso.profile;
