/** The commands about what an installer says for a whole machine. Changes no choice. */
package dev.sayso.cli.preset;
