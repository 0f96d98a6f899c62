/**
 * The {@code sayso} command, one class a command. Decides and stores nothing: each command parses, makes one call, prints
 * and gives an exit code.
 */
package dev.sayso.cli;
