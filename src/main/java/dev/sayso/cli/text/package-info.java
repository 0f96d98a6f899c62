/** How the command line prints: plain, aligned, wrapped, in colour only where a person looks. Knows no command. */
package dev.sayso.cli.text;
