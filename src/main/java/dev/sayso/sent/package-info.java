/**
 * What would leave this machine, item by item: real values, collected only to be looked at, and put through the sieve that
 * decides what goes. Keeps nothing, sends nothing, and never changes a choice.
 */
package dev.sayso.sent;
