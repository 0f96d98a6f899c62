/** The commands about a person's choices: what stands, why, and how to change it. Decides nothing. */
package dev.sayso.cli.choices;
