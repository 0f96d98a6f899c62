/** Commands about the history: what was said, and whether its record is whole. */
package dev.sayso.cli.history;
