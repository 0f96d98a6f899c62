/** What every command is and what it is given. Runs none. */
package dev.sayso.cli.command;
