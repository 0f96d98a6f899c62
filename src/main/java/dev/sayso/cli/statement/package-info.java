/** The commands about the statement. Changes no choice. */
package dev.sayso.cli.statement;
