/** The page that asks before anything else, and once. Presses for no answer: putting it off is one. */
package dev.sayso.ui.firstrun;
