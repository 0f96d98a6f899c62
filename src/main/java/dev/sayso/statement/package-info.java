/** The privacy statement as a document: editions, sections, passages; import and search. Knows no items and no choices. */
package dev.sayso.statement;
