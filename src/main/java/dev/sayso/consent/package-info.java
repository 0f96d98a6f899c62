/** The one door: everything that reads or changes choices goes through {@code ConsentService}, the only writer. */
package dev.sayso.consent;
