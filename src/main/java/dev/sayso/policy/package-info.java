/** An organisation's rules, as values. Knows no person's choices and decides nothing. */
package dev.sayso.policy;
