/** The commands about the program itself. Changes nothing. */
package dev.sayso.cli.about;
