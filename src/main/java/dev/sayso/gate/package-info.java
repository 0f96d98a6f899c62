/**
 * What a program embeds to make a person's choices hold in it: {@link dev.sayso.gate.ConsentGate} says at each emission whether an item
 * may leave, and tells when that changes. It reads this person's profile and this machine's policy, and decides as {@code sayso check}
 * does. It never writes, and whatever goes wrong is blocked.
 */
package dev.sayso.gate;
