/** The commands about support cases. */
package dev.sayso.cli.cases;
