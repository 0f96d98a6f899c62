/** The program's words in the reader's language. Knows no subject: every text is asked for by its name. */
package dev.sayso.words;
