/** Sentences that the panel and the command line both say. Decides nothing and prints nothing. */
package dev.sayso.phrases;
