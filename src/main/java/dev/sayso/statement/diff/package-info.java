/** What differs between two editions of a statement. Judges nothing: what a difference means for a choice is not known here. */
package dev.sayso.statement.diff;
