/** The command that opens the panel. Knows nothing of how it is drawn. */
package dev.sayso.cli.panel;
