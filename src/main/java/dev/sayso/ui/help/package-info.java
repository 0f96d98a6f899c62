/** The Help page: whom to ask, the words for it, and what became of it. Sends nothing. */
package dev.sayso.ui.help;
