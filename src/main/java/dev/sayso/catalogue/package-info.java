/**
 * What is collected: categories, items, purposes, recipients and retention, loaded from {@code assets/catalogue}. Knows
 * nobody's choices.
 */
package dev.sayso.catalogue;
