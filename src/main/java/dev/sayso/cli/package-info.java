/** The {@code sayso} command: which commands there are, and how one is found and run. Knows nothing of what each does. */
package dev.sayso.cli;
