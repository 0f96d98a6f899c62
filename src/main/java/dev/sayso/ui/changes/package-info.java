/** The Change history page: what each edition of the statement changed. Decides nothing. */
package dev.sayso.ui.changes;
