/**
 * What went wrong, in the one shape that the whole program uses. Holds no words: those are in {@code assets/i18n}.
 */
package dev.sayso.fault;
