/** The commands about preview programmes. What joining takes is said before anybody is asked whether they join. */
package dev.sayso.cli.preview;
